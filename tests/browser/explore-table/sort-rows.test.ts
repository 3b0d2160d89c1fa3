import { expect, test } from 'vitest';
import { sortRows } from '../../../src/browser/explore-table/sort-rows.ts';
import { everything, type Column } from '../../../src/browser/explore-table/view.ts';
import { rowsByHand } from './rows-by-hand.ts';

const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin');
const sort = (column: Column | '', descending = false) => sortRows(rowsByHand, { ...everything, sort: column, descending }, pinyin);

test('Unsorted, rows stay as they came, and what was handed over is never changed', () => {
  const before = [...rowsByHand];
  sort('value');
  expect(rowsByHand).toEqual(before);
  expect(sort('')).toEqual(before);
});

test('Numbers sort as numbers, equals stay as they came, and a gap comes last both ways: it is not zero', () => {
  expect(sort('value').map(({ value }) => value)).toEqual([0, 350, 350, 500, null]);
  expect(sort('value', true).map(({ value }) => value)).toEqual([500, 350, 350, 0, null]);
  for (const descending of [false, true]) expect(sort('value', descending).filter(({ value }) => value === 350).map(({ is }) => is.place)).toEqual(['alder', 'cedar']);
});

test('Chinese names sort by pinyin: bǐng, jiǎ, yǐ', () => {
  expect([...new Set(sort('place').map(({ cells }) => cells.place))]).toEqual(['丙州', '甲州', '乙州']);
});

test('A year comes before its days, oldest first', () => {
  expect(sort('period').map(({ cells }) => cells.period)).toEqual(['2021', '2022-01-01', '2022-01-01', '2022-01-01', '2022-01-01']);
});

test('A row without a source comes last both ways', () => {
  for (const descending of [false, true]) expect(sort('source', descending).slice(2).every(({ cells }) => cells.source === '')).toBe(true);
});
