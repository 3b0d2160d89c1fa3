import { expect, test } from 'vitest';
import { attackSystem } from '../../../src/disclosure/attack/attack-system.ts';
import { boundUnknowns } from '../../../src/disclosure/attack/bound-unknowns.ts';
import { Contradiction } from '../../../src/disclosure/attack/study-component.ts';
import type { LinearSystem, Relation } from '../../../src/disclosure/attack/system.ts';
import { count, sum } from '../../fixtures/two-way-table.ts';

const system = (ids: string, relations: Relation[], least = 0, most: number | null = null): LinearSystem => ({ unknowns: ids.split(' ').map((id) => count(id, least, most)), relations });
const boundsOf = (of: LinearSystem, whole = true) =>
  Object.fromEntries([...boundUnknowns(of, of.unknowns.map(({ id }) => id), { whole })].map(([id, { low, high }]) => [id, [low, high]]));

test('One gap in a sum is exact; two gaps keep each other', () => {
  expect(boundsOf(system('a', [sum('a', 7)]))).toEqual({ a: [7, 7] });
  expect(boundsOf(system('a b', [sum('a b', 30)]))).toEqual({ a: [0, 30], b: [0, 30] });
});

test('Nothing bounds a count of which no whole is published', () => {
  expect(boundsOf(system('a b', [sum('a b', 30)].slice(1)))).toEqual({ a: [0, null], b: [0, null] });
  expect(boundsOf(system('a b c', [{ terms: [['a', 1], ['b', -1]], low: 0, high: 0 }, { terms: [['b', 1], ['c', 1]], low: 4, high: null }]))).toEqual({ a: [0, null], b: [0, null], c: [0, null] });
});

test('Levels between a published whole and its parts carry bounds through', () => {
  // 50 = p + q, p = a + b, q = c + 30: so c is from 0 to 20, and p, a, b as well.
  const levels = [sum('p q', 50), { terms: [['p', -1], ['a', 1], ['b', 1]], low: 0, high: 0 } as const, { terms: [['q', -1], ['c', 1]], low: -30, high: -30 } as const];
  expect(boundsOf(system('p q a b c', levels))).toEqual({ p: [0, 20], q: [30, 50], a: [0, 20], b: [0, 20], c: [0, 20] });
});

test('A circle of relations is solved by the linear program', () => {
  expect(boundsOf(system('a b c d', [sum('a b', 7), sum('c d', 3), sum('a c', 6), sum('b d', 4)]))).toEqual({ a: [3, 6], b: [1, 4], c: [0, 3], d: [0, 3] });
});

test('Three counts of which every two sum to an odd number have no whole solution, and say so only to whole numbers', () => {
  // 2a = 3 + 3 − 3: a is one and a half. Bounds of whole numbers contradict each other.
  const odd = system('a b c', [sum('a b', 3), sum('b c', 3), sum('a c', 3)]);
  expect(boundsOf(odd, false)).toEqual({ a: [1.5, 1.5], b: [1.5, 1.5], c: [1.5, 1.5] });
  expect(() => boundsOf(odd)).toThrow(Contradiction);
});

test('Where sums overlap in threes, whole numbers tell more than fractions do', () => {
  // Of a, b and c any two are at most 9 together (10 less at least 1), so all three are at most 13.5: 13 as whole numbers.
  // The same of d, e and f. What is left of 30 is then at least 3 by fractions, and 4 by whole numbers.
  const threes = ['a b x1', 'b c x2', 'a c x3', 'd e y1', 'e f y2', 'd f y3'].map((ids) => sum(ids, 10));
  const system30 = system('a b c d e f x1 x2 x3 y1 y2 y3 rest', [...threes, sum('a b c d e f rest', 30)], 1);
  expect(boundsOf(system30, false)['rest']).toEqual([3, 24]);
  expect(boundsOf(system30)['rest']).toEqual([4, 24]);
});

test('What cannot be is told as a contradiction, without a number', () => {
  expect(() => boundsOf(system('a b', [sum('a b', 5), sum('a', 9)]))).toThrow(Contradiction);
  expect(() => boundsOf(system('a b c d', [sum('a b', 7), sum('c d', 3), sum('a c', 6), sum('b d', 5)]))).toThrow(Contradiction);
});

test('Where time runs out, a cell counts as safe only by what solutions have shown', () => {
  // As above, “rest” is from 4 to 24; without time for whole numbers no more is proven than from 3 to 24, which is 21 wide.
  const threes = ['a b x1', 'b c x2', 'a c x3', 'd e y1', 'e f y2', 'd f y3'].map((ids) => sum(ids, 10));
  const hurried = system('a b c d e f x1 x2 x3 y1 y2 y3 rest', [...threes, sum('a b c d e f rest', 30)], 1);
  expect(attackSystem(hurried, ['rest'], 20)).toMatchObject({ unsafe: [], proven: 1, bounded: 0 });
  expect(attackSystem(hurried, ['rest'], 21)).toMatchObject({ unsafe: ['rest'], proven: 1, bounded: 0 });
  expect(attackSystem(hurried, ['rest'], 21, { secondsACell: 0 })).toMatchObject({ unsafe: ['rest'], proven: 0, bounded: 1 });
});

test('An attack names the cells that are given away, the narrowest that is not, and never an interval of an unsafe one', () => {
  const report = attackSystem(system('a b c d e', [sum('a b', 30), sum('c d', 9), sum('e', 4)]), ['a', 'b', 'c', 'd', 'e'], 10);
  expect([...report.unsafe].sort()).toEqual(['c', 'd', 'e']);
  expect(report).toMatchObject({ tried: 5, narrowest: { low: 0, high: 30 }, proven: 5, bounded: 0 });
  expect(['a', 'b']).toContain(report.narrowest?.cell);
});

test('A cell that nobody hid is unsafe only where it must be small', () => {
  const relations = [sum('a', 300), sum('b', 4), sum('c', 0)];
  const open = new Set(['a', 'b', 'c']);
  expect(attackSystem(system('a b c', relations), ['a', 'b', 'c'], 10, { open }).unsafe).toEqual(['b']);
  expect(attackSystem(system('a b c', relations), ['a', 'b', 'c'], 10).unsafe).toEqual(['a', 'b', 'c']);
});
