import { expect, test } from 'vitest';
import { breakClasses, classOf } from '../../src/figures/break-classes.ts';

test('Ten different values make five classes of two each, and each begins a step after the one before ends', () => {
  expect(breakClasses([1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9], 0.1)).toEqual([
    { from: 1, to: 1.1 },
    { from: 1.2, to: 1.3 },
    { from: 1.4, to: 1.5 },
    { from: 1.6, to: 1.7 },
    { from: 1.8, to: 1.9 },
  ]);
});

test('A gap between two values belongs to the class below, so that no number between them is without a class', () => {
  expect(breakClasses([2, 9], 0.1)).toEqual([{ from: 2, to: 8.9 }, { from: 9, to: 9 }]);
});

test('Without values there is no class; with one, or with the same several times, there is one', () => {
  expect(breakClasses([], 0.1)).toEqual([]);
  expect(breakClasses([3.4], 0.1)).toEqual([{ from: 3.4, to: 3.4 }]);
  expect(breakClasses([3.4, 3.4, 3.4], 0.1)).toEqual([{ from: 3.4, to: 3.4 }]);
});

test('Up to five different values have a class each, however often one of them occurs', () => {
  expect(breakClasses([1, 1, 1, 1, 1, 1, 2, 3], 0.01)).toEqual([{ from: 1, to: 1.99 }, { from: 2, to: 2.99 }, { from: 3, to: 3 }]);
});

test('Where one value fills a quantile, it is in one class and no class is empty', () => {
  const values = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6];
  const classes = breakClasses(values, 1);
  expect(classes).toHaveLength(5);
  for (const [at] of classes.entries()) expect(values.some((value) => classOf(value, classes) === at)).toBe(true);
});

test('Where the highest value fills several quantiles, the others still have four classes', () => {
  expect(breakClasses([1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6], 1).map(({ from }) => from)).toEqual([1, 3, 4, 5, 6]);
});

test('A value outside every class is in none', () => {
  const classes = breakClasses([1, 2], 1);
  expect([0, 1, 2, 3].map((value) => classOf(value, classes))).toEqual([-1, 0, 1, -1]);
});

/** Whole numbers from 0 to `below`, the same at every run (linear congruential generator of Numerical Recipes). */
function* numbersFrom(seed: number, below: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield Math.floor((state / 2 ** 32) * below);
  }
}

test('In two thousand sets at random every value lies in one class, labels never overlap, leave no gap, and are few and used', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const step = seed % 2 === 0 ? 0.1 : 0.01;
    const decimals = step === 0.1 ? 1 : 2;
    const next = numbersFrom(seed, [3, 12, 400, 9000][seed % 4]!);
    const values = Array.from({ length: 1 + (seed % 40) }, () => Number((next.next().value * step).toFixed(decimals)));
    const classes = breakClasses(values, step);
    const inSteps = classes.map(({ from, to }) => [Math.round(from / step), Math.round(to / step)] as const);
    expect(classes.length).toBe(Math.min(5, new Set(values).size));
    expect([classes[0]!.from, classes.at(-1)!.to]).toEqual([Math.min(...values), Math.max(...values)]);
    for (const [at, [from, to]] of inSteps.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      if (at > 0) expect(from).toBe(inSteps[at - 1]![1] + 1);
      expect(classes[at]!.from).toBe(Number(classes[at]!.from.toFixed(decimals)));
    }
    expect([...new Set(values.map((value) => classOf(value, classes)))].sort()).toEqual(classes.map((_, at) => at));
  }
});
