import { expect, it } from 'vitest';
import { halfDisc } from '../../src/maps/half-disc.ts';
import { largestRadius, roundReferences, symbolScale } from '../../src/maps/symbol-scale.ts';

it('draws the left half anticlockwise and the right half clockwise from the top, each closed along the middle', () => {
  expect(halfDisc('left', 50, 60, 10)).toBe('M50 50a10 10 0 0 0 0 20z');
  expect(halfDisc('right', 50, 60, 10)).toBe('M50 50a10 10 0 0 1 0 20z');
});

it('draws a whole disc as two halves', () => {
  expect(halfDisc('full', 50, 60, 10)).toBe('M50 50a10 10 0 0 1 0 20a10 10 0 0 1 0-20z');
});

it('draws nothing for a radius of nothing', () => {
  expect(halfDisc('left', 50, 60, 0)).toBe('');
  expect(halfDisc('full', 50, 60, 0.04)).toBe('');
});

it('gives four times the people twice the radius, and so four times the area', () => {
  const radius = symbolScale([400, 100, null, 25]);
  expect(radius(400)).toBe(largestRadius);
  expect(radius(100)).toBe(largestRadius / 2);
  expect(radius(25)).toBe(largestRadius / 4);
  const area = (value: number) => (Math.PI * radius(value) ** 2) / 2;
  expect(area(400) / area(100)).toBeCloseTo(4);
  expect(area(300) / area(100)).toBeCloseTo(3);
});

it('gives a true zero no radius, and copes with nothing to compare', () => {
  expect(symbolScale([100])(0)).toBe(0);
  expect(symbolScale([null, null])(5)).toBe(0);
  expect(symbolScale([0])(0)).toBe(0);
});

it('chooses round numbers for the legend, the second at most a quarter of the first', () => {
  expect(roundReferences(8100)).toEqual([5000, 1000]);
  expect(roundReferences(4_359_446)).toEqual([2_000_000, 500_000]);
  expect(roundReferences(1000)).toEqual([1000, 200]);
  expect(roundReferences(3)).toEqual([2]);
  expect(roundReferences(0)).toEqual([]);
});
