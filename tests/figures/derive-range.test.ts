import { afterEach, describe, expect, test } from 'vitest';
import { deriveRange } from '../../src/figures/derive-range.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import type { Cell } from '../../src/records/release-schema.ts';
import { makeBook } from '../fixtures/made-up-releases.ts';
import { readProvince } from '../fixtures/six-releases.ts';

afterEach(() => readProvince());

const book = makeBook({ A: 'P', A1: 'A' }, { helpers: {}, residents: { role: 'population', protected: false }, share: { unit: 'percent', protected: false } });
const withheld = (measure = 'helpers', more: Partial<Cell> = {}): Cell => ({ place: 'A1', measure, period: '2020', value: null, status: 'withheld', sources: ['fixture'], ...more });

describe('Of a withheld count is told', () => {
  test.each([
    ['a range as wide as the threshold', { low: 3, high: 13 }, { low: 3, high: 13 }],
    ['one that begins at nothing', { low: 0, high: 25 }, { low: 0, high: 25 }],
    ['one that nothing bounds above', { low: 3, high: null }, { low: 3, high: null }],
    ['one that is no whole number, with more room on either side', { low: 2.5, high: 13.2 }, { low: 2, high: 14 }],
  ])('%s', (_, interval, told) => expect(deriveRange(withheld(), book, interval)).toEqual(told));
});

describe('Nothing is told', () => {
  test.each([
    ['of a range narrower than the threshold', withheld(), { low: 3, high: 12 }],
    ['of a point', withheld(), { low: 12, high: 12 }],
    ['of one that becomes wide enough only when it is brought to whole numbers', withheld(), { low: 2.9, high: 12.1 }],
    ['where nothing is known', withheld(), { low: 0, high: null }],
    ['where the attack found nothing', withheld(), undefined],
    ['beside a number that is shown', withheld('helpers', { value: 50, status: 'reported' }), { low: 0, high: 100 }],
    ['of what was never published', withheld('helpers', { status: 'not-published' }), { low: 0, high: 100 }],
    ['of residents', withheld('residents'), { low: 0, high: 100 }],
    ['of a share, whose width says nothing of people', withheld('share'), { low: 0, high: 100 }],
  ])('%s', (_, cell, interval) => expect(deriveRange(cell, book, interval)).toBeUndefined());
});

/** The ranges of a made-up province by figure id, one list for each release. */
const rangesIn = (name: 'four' | 'six') => {
  readProvince(name);
  return openBooks().map(({ table }) => Object.fromEntries(table.figures.filter(({ range }) => range).map(({ id, range }) => [id, range])));
};

test('The total less its published parts bounds a withheld part; “more than” bounds nothing', () => {
  // 1,200 pupils less Alder’s 420; of helpers there are more than 1,000.
  expect(rangesIn('four')).toEqual([{}, { 'birch-pupils-2021-01-01': { low: 0, high: 780 } }]);
});

test('A figure has in each release the range of what was public by then', () => {
  const ranges = rangesIn('six');
  expect(ranges.map((each) => Object.keys(each).length)).toEqual([0, 2, 4, 8, 10, 10]);
  // 4,310 less 850 and 600.
  expect(ranges.map((each) => each['elm-helpers-2023-07-01'])).toEqual([undefined, ...Array(5).fill({ low: 0, high: 2860 })]);
  // 5,740 less 1,140 and 1,100; once Birch’s number is corrected, the total and its parts speak of different counts.
  expect(ranges.map((each) => each['elm-pupils-2024-07-01'])).toEqual([undefined, undefined, undefined, { low: 0, high: 3500 }, undefined, undefined]);
});

test('A range is on no figure that has a number', () => {
  rangesIn('six');
  expect(openBooks().flatMap(({ table }) => table.figures.filter(({ range, value, status }) => range && (value !== null || status !== 'withheld')))).toEqual([]);
});
