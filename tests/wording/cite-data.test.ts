import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openBook } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { citeData } from '../../src/wording/cite-data.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => {
  delete process.env['SITE_DATA'];
  delete process.env['SITE_CONTENT'];
  readAgain();
});

test('A citation names author, year, release and licence', () => {
  expect(citeData(openBook(), 'en')).toMatch(/\(2026\).*release of 20 March 2026.*CC BY 4\.0/);
});

test('The citation file gives the data the same title', () => {
  const { title } = parse(readFileSync('CITATION.cff', 'utf8')) as { title: string };
  expect(citeData(openBook(), 'en')).toContain(`(2026). ${title}, release of`);
});

test('Another province is cited by its own name', () => {
  copyProvince();
  expect(citeData(openBook(), 'en')).toContain('Helpers of Sample Province and the children paired with them: aggregate figures');
  expect(citeData(openBook(), 'zh')).toContain('样省帮手与结对儿童汇总数字');
});
