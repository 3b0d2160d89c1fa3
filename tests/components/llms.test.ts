import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeLlms } from '../../src/components/api/write-llms.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());
afterEach(() => void delete process.env['SITE_ADDRESS']);

test('It begins as llms.txt asks: the name of the site, then in a line what it is', () => {
  expect(writeLlms('en').split('\n').slice(0, 3)).toEqual(['# Helpers of Sample', '', '> A made-up province for tests, never published.']);
});

test('It asks for the word estimate, for sources and for leaving children alone, in both languages', () => {
  for (const [locale, wanted] of [['en', [/are estimates/, /has a source/, /No child is described/, /Cite as: /]], ['zh', [/写明“估算”/, /都有来源/, /不写到任何一个孩子/, /引用格式：/]]] as const) {
    for (const each of wanted) expect(writeLlms(locale)).toMatch(each);
  }
});

test('Addresses are whole once the site knows its own', () => {
  process.env['SITE_ADDRESS'] = 'https://site.example';
  readAgain();
  expect(writeLlms('zh')).toContain('](https://site.example/zh/data/code-book/)');
  expect(writeLlms('zh')).toContain('](https://site.example/data/latest.csv)');
});
