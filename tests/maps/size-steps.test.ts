import { expect, it } from 'vitest';
import { sizeBounds, sizeStep } from '../../src/maps/size-steps.ts';

it('parts sizes at the round numbers of the legend, a number on a bound belonging to the larger', () => {
  const bounds = sizeBounds(8100);
  expect(bounds).toEqual([1000, 5000]);
  expect([0, 999, 1000, 4999, 5000, 8100].map((value) => sizeStep(value, bounds))).toEqual([1, 1, 2, 2, 3, 3]);
});

it('has one size where there is nothing to compare', () => {
  expect(sizeBounds(0)).toEqual([]);
  expect(sizeStep(0, [])).toBe(1);
});
