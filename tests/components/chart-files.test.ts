import { beforeEach, expect, test } from 'vitest';
import { chartFiles } from '../../src/components/chart/chart-files.ts';
import { chartSheets } from '../../src/components/chart/chart-sheets.ts';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => addLaterReleases(copyProvince()));

test('Every release has its charts; what it could not draw yet has a reason and no file', () => {
  const drawn = openBooks().map((book) => chartSheets(book, 'en').map(({ name, svg }) => (svg ? name : '')));
  expect(drawn[0]).toEqual(['residents-ranked', 'helpers-ranked', 'pupils-ranked', '', '', '', '', '']);
  expect(drawn.at(-1)).toEqual(['residents-ranked', 'helpers-ranked', 'pupils-ranked', 'volunteers-per-10000-ranked', 'children-per-10000-ranked', '', 'helpers-over-time', '']);
  for (const sheet of chartSheets(openBook(), 'en')) expect(sheet.finding).not.toBe('');
  expect(chartFiles().filter(({ release }) => release === '2021-01-01').map(({ name, format }) => `${name}.${format}`).sort()).toEqual(
    ['residents', 'helpers', 'pupils'].flatMap((measure) => [`${measure}-ranked.csv`, `${measure}-ranked.en.svg`, `${measure}-ranked.zh.svg`]).sort(),
  );
});

test('The rows of a chart’s file are those of the release’s file', () => {
  for (const { release, text } of chartFiles().filter(({ name, format }) => format === 'csv' && !name.includes('-per-'))) {
    const all = new Set(downloadFiles().find((file) => file.release === release && file.format === 'csv')!.text.split('\r\n'));
    const rows = text.split('\r\n');
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => !all.has(row))).toEqual([]);
  }
});

test('The row of a rate names the two figures it was worked out from', () => {
  const file = chartFiles().find(({ release, name, format }) => release === 'latest' && name === 'volunteers-per-10000-ranked' && format === 'csv');
  expect(file?.text.split('\r\n')[1]).toBe('volunteer-rate,990100,Alder,甲州,9,no,alder-helpers-2023-06-01,360,reported,alder-residents-2020,400000,reported');
});

test('A release’s charts know nothing that came later, and are the same when they are drawn again', () => {
  const of2022 = () => chartFiles().filter(({ release }) => release === '2022-06-01');
  const over = of2022().map(({ text }) => text).join();
  expect(over).not.toMatch(/390|2023/);
  readAgain();
  expect(of2022().map(({ text }) => text).join()).toBe(over);
});
