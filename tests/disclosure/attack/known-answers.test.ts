import { expect, test } from 'vitest';
import { attackSystem } from '../../../src/disclosure/attack/attack-system.ts';
import { boundUnknowns } from '../../../src/disclosure/attack/bound-unknowns.ts';
import { judgeInterval } from '../../../src/disclosure/attack/judge-interval.ts';
import type { LinearSystem } from '../../../src/disclosure/attack/system.ts';
import cases from '../../fixtures/disclosure-cases.json' with { type: 'json' };
import { count, sum, twoWayTable } from '../../fixtures/two-way-table.ts';

const [geurts, fourByFour, threeByThree, traps] = cases.instances as unknown as [
  { table: (number | null)[][]; expect: Record<string, number[]> },
  { rows: string[]; cols: string[]; inner: number[][]; primary: string[]; expect: { afterAdding: string; beforeSecondary: { wb: number[] }; then: { wb: number[] } } },
  { inner: number[][]; optimum: { suppressed: [number, number][]; intervalPrimaryInf: number[] } },
  { expect: { case: string; interval?: unknown; children?: number }[] },
];

const boundsOf = (system: LinearSystem, options = {}): Record<string, (number | null)[]> =>
  Object.fromEntries([...boundUnknowns(system, system.unknowns.map(({ id }) => id), options)].map(([id, { low, high }]) => [id, [low, high]]));

test('Geurts 1992: four gaps in a table of two rows too small to hide them', () => {
  const [r1, r2, , sums] = geurts.table as [number[], number[], number[], number[]];
  const known = geurts.table[2] as number[];
  const relations = [sum('r1c1 r1c2', r1[2]!), sum('r2c1 r2c2', r2[2]!), sum('r1c1 r2c1', sums[0]! - known[0]!), sum('r1c2 r2c2', sums[1]! - known[1]!)];
  const system = { unknowns: Object.keys(geurts.expect).map((id) => count(id)), relations };
  expect(boundsOf(system)).toEqual(geurts.expect);
  expect(attackSystem(system, Object.keys(geurts.expect), 10).unsafe).toHaveLength(4);
});

test('sdcTable’s four by four: two gaps in every row and column, and one of them exact all the same', () => {
  const name = (row: number, column: number): string => fourByFour.rows[row]! + fourByFour.cols[column]!;
  const before = twoWayTable(fourByFour.inner, fourByFour.primary, name);
  for (const { terms } of before.relations) expect(terms.length).toBeGreaterThanOrEqual(2);
  expect(boundsOf(before)['wb']).toEqual(fourByFour.expect.beforeSecondary.wb);
  expect(attackSystem(before, fourByFour.primary, 10).unsafe).toContain('wb');
  const after = twoWayTable(fourByFour.inner, [...fourByFour.primary, fourByFour.expect.afterAdding], name);
  expect(boundsOf(after)['wb']).toEqual(fourByFour.expect.then.wb);
  expect(attackSystem(after, after.unknowns.map(({ id }) => id), 10).unsafe).not.toContain('wb');
});

test('Fischetti and Salazar 2001: the least costly way to hide one cell leaves it this interval', () => {
  const name = (row: number, column: number): string => `${row}${column}`;
  const system = twoWayTable(threeByThree.inner, threeByThree.optimum.suppressed.map((cell) => name(...cell)), name);
  expect(boundsOf(system)['10']).toEqual(threeByThree.optimum.intervalPrimaryInf);
  expect(attackSystem(system, ['10'], 10)).toMatchObject({ unsafe: [], narrowest: { cell: '10', low: 0, high: 25 } });
});

test('The five traps', () => {
  const [zeros, marks, single, rounded, ratio] = traps.expect;
  const two = (total: number, least: number, most: number | null): LinearSystem => ({ unknowns: [count('x', least, most), count('y', least, most)], relations: [sum('x y', total)] });
  expect(boundsOf(two(2, 1, null))['x']).toEqual(zeros!.interval);
  expect(boundsOf(two(8, 1, 4))['x']).toEqual(marks!.interval);
  expect(single!.interval).toBe('exact');
  expect(boundsOf({ unknowns: [count('unit')], relations: [sum('unit', 57)] })).toEqual({ unit: [57, 57] });
  // To the nearest five: 5 is 3 to 7, and 10 is 8 to 12.
  const fives = { unknowns: ['a', 'b', 'c', 'd'].map((id) => count(id, 3, 7)), relations: [{ ...sum('a b c d', 0), low: 8, high: 12 }] };
  expect(boundsOf(fives)['a']).toEqual(rounded!.interval);
  const rate = { unknowns: [count('children')], relations: [{ terms: [['children', 1] as const], low: 0.075 * 40, high: 0.085 * 40 }] };
  expect(boundsOf(rate)['children']).toEqual([ratio!.children, ratio!.children]);
});

test.each([
  ['a point', 40, 40, false],
  ['narrower than the threshold', 40, 49, false],
  ['as wide as the threshold', 40, 50, true],
  ['from nothing to the threshold', 0, 10, true],
  ['small whatever it is', 1, 9, false],
  ['without a bound above', 3, null, true],
])('An interval that is %s is judged rightly', (_, low, high, safe) => {
  expect(judgeInterval({ low, high }, 10)).toBe(safe);
});
