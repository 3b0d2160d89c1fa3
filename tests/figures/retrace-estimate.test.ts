import { afterAll, beforeEach, expect, test } from 'vitest';
import { openBooks } from '../../src/figures/figure-book.ts';
import { retraceEstimate } from '../../src/figures/retrace-estimate.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));
afterAll(() => readProvince());

test('An estimate is retraced from the total, the counts of others and the residents of the places that are left', () => {
  const book = bookAt(0);
  const steps = retraceEstimate(book, book.get('cedar-helpers-2023-01-01'));
  // 4,000 − 800 − 600 = 2,600; all but Alder’s 400,000 and Birch’s 300,000 of 2,000,000; 2,600 × 200,000 ÷ 1,300,000 = 400.
  expect(steps?.total.value).toBe(4000);
  expect(steps?.counted.map(({ id }) => id)).toEqual(['alder-helpers-2023-01-01', 'birch-helpers-2023-01-01']);
  expect([steps?.left, steps?.population.value, steps?.residents, steps?.exact]).toEqual([2600, 200000, 1300000, 400]);
});

test('Where a withheld count is among what is left nothing is retraced: the same sum would give its share', () => {
  const book = bookAt(1);
  expect(book.get('elm-helpers-2023-07-01').status).toBe('withheld');
  expect(retraceEstimate(book, book.get('cedar-helpers-2023-07-01'))).toBeUndefined();
});

test('Every estimate that is retraced lies within a step of what it is retraced to', () => {
  const off = openBooks().flatMap((book) =>
    book.table.figures.flatMap((figure) => {
      const steps = retraceEstimate(book, figure);
      return steps ? [Math.abs(steps.exact - (figure.value ?? 0))] : [];
    }),
  );
  expect(off.length).toBeGreaterThan(10);
  expect(Math.max(...off)).toBeLessThanOrEqual(100);
});

test('A count is not retraced', () => {
  expect(retraceEstimate(bookAt(1), bookAt(1).get('alder-helpers'))).toBeUndefined();
});
