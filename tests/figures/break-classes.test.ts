import { expect, test } from 'vitest';
import { breakClasses, classOf } from '../../src/figures/break-classes.ts';
import { pooledClasses, largestOverReleases } from '../../src/figures/pool-releases.ts';
import { readProvince } from '../fixtures/six-releases.ts';

const ends = (values: number[], step = 0.1) => breakClasses(values, step).map(({ from, to }) => [from, to]);

test('Without values there is no class; one value makes one of itself', () => {
  expect(ends([])).toEqual([]);
  expect(ends([3.4])).toEqual([[3.4, 3.4]]);
  expect(ends([3.4, 3.4, 3.4])).toEqual([[3.4, 3.4]]);
});

test('Up to five different values have a class each, however often one occurs', () => {
  expect(ends([1, 1, 1, 1, 1.5])).toEqual([[1, 1.4], [1.5, 1.5]]);
  expect(ends([1, 2, 3, 3, 3, 3])).toEqual([[1, 1.9], [2, 2.9], [3, 3]]);
});

test('Ten values fall two into each of five classes', () => {
  expect(ends([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1)).toEqual([[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]);
});

test('A value that fills many places does not swallow the others', () => {
  expect(ends([...Array<number>(20).fill(1), 2, 3, 4, 5, 6], 1)).toEqual([[1, 1], [2, 2], [3, 3], [4, 4], [5, 6]]);
});

test('Nor does the highest value, where it fills several quantiles', () => {
  expect(ends([1, 2, 3, 4, 5, ...Array<number>(8).fill(6)], 1)).toEqual([[1, 2], [3, 3], [4, 4], [5, 5], [6, 6]]);
});

/** The same numbers on every machine: a linear congruential generator. */
function* randomNumbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

test('In a thousand random sets, classes leave no gap, never overlap, and hold every value as it is shown', () => {
  const random = randomNumbers(7);
  const next = () => random.next().value as number;
  for (let run = 0; run < 1000; run++) {
    const decimals = 1 + (run % 2);
    const spread = 10 ** Math.floor(next() * 4);
    const values = Array.from({ length: 1 + Math.floor(next() * 40) }, () => Number((next() * spread).toFixed(decimals)));
    const classes = breakClasses(values, 10 ** -decimals);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(classes.length).toBe(Math.min(5, new Set(values).size));
    expect(classes[0]?.from).toBe(Math.min(...values));
    expect(classes.at(-1)?.to).toBe(Math.max(...values));
    classes.forEach(({ from, to }, at) => {
      expect(from).toBeLessThanOrEqual(to);
      const after = classes[at + 1];
      if (after) expect(after.from.toFixed(decimals)).toBe((to + 10 ** -decimals).toFixed(decimals));
      expect(values.some((value) => from <= value && value <= to)).toBe(true);
    });
    for (const value of values) expect(classOf(value, classes)).toBeGreaterThanOrEqual(0);
  }
});

test('So they do where few values occur often, in lopsided sets', () => {
  const random = randomNumbers(11);
  const next = () => random.next().value as number;
  for (let run = 0; run < 1000; run++) {
    // Cubed, most values lie at the lower end; taken from the top, at the upper.
    const values = Array.from({ length: 6 + Math.floor(next() * 30) }, () => Math.floor(12 * (run % 2 === 0 ? next() ** 3 : 1 - next() ** 3)));
    const classes = breakClasses(values, 1);
    expect(classes.length).toBe(Math.min(5, new Set(values).size));
    expect([...new Set(values.map((value) => classOf(value, classes)))].sort()).toEqual(classes.map((_, at) => at));
  }
});

test('What lies in no class is told so', () => {
  expect(classOf(9, breakClasses([1, 2], 1))).toBe(-1);
});

// 19.3; 20.0 four times; 20.7; 21.3 twice; 22.0 twice; 22.5; 23.8; 25.0 three times; 26.0; 28.0 twice: 18 rates.
test('Classes and scales are those of all releases together', () => {
  readProvince('six');
  expect(pooledClasses('volunteer-rate').map(({ from, to }) => [from, to])).toEqual([[19.3, 19.9], [20, 21.2], [21.3, 22.4], [22.5, 24.9], [25, 28]]);
  expect(largestOverReleases(['volunteers'])).toBe(1200);
  expect(largestOverReleases(['volunteers', 'children'])).toBe(1300);
  expect(largestOverReleases(['population'])).toBe(500_000);
  readProvince();
  expect(pooledClasses('volunteer-rate')).toEqual([]);
});
