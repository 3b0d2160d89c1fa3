import { expect, test } from 'vitest';
import { apportion } from '../../src/figures/apportion.ts';

const four = [
  { code: 'a', weight: 400 },
  { code: 'b', weight: 300 },
  { code: 'c', weight: 200 },
  { code: 'd', weight: 100 },
];
const shared = (total: number, shares = four) => Object.fromEntries(apportion(total, shares));
const sum = (shares: Record<string, number>) => Object.values(shares).reduce((all, one) => all + one, 0);

test('A total that divides evenly is shared in proportion', () => {
  expect(shared(1000)).toEqual({ a: 400, b: 300, c: 200, d: 100 });
});

test('What is left over goes to the largest remainders', () => {
  // 12 hundreds: 4.8, 3.6, 2.4, 1.2. Whole parts make 10; the two left go to .8 and .6.
  expect(shared(1200)).toEqual({ a: 500, b: 400, c: 200, d: 100 });
});

test('Equal remainders go to the larger weight, then to the smaller code', () => {
  expect(shared(300, [{ code: 'b', weight: 1 }, { code: 'a', weight: 1 }])).toEqual({ a: 200, b: 100 });
});

test('The shares sum to the total exactly, for every total', () => {
  for (const total of [0, 1, 99, 100, 650, 780, 1234, 42000, 46700]) expect(sum(shared(total))).toBe(total);
});

// 377 hundreds: 188.5, 125.67, 62.83; the two left go to .83 and .67, and the odd 83 to the largest weight.
test('Shares are in hundreds; what is left of the last hundred goes to the largest weight', () => {
  expect(Object.values(shared(46700)).every((share) => share % 100 === 0)).toBe(true);
  expect(shared(37_783, four.slice(1))).toEqual({ b: 18_883, c: 12_600, d: 6_300 });
});

test('Shares too small for hundreds are in tens, or ones', () => {
  expect(shared(650, four.slice(1))).toEqual({ b: 320, c: 220, d: 110 });
});

test('The order of the places changes nothing', () => {
  expect(shared(1200, [...four].reverse())).toEqual(shared(1200));
});

test('A total that is no whole number of people is refused', () => {
  expect(() => apportion(1.5, four)).toThrow(RangeError);
  expect(() => apportion(-100, four)).toThrow(RangeError);
});
