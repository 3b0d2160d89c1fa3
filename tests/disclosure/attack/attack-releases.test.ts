import { expect, test } from 'vitest';
import { attackReleases } from '../../../src/disclosure/attack/attack-releases.ts';
import { refuseGivenAway } from '../../../src/disclosure/attack/refuse-given-away.ts';
import type { Measure } from '../../../src/records/measure-schema.ts';
import type { ReadRelease } from '../../../src/records/read-releases.ts';
import { makeBook, makeRelease } from '../../fixtures/made-up-releases.ts';
import { messageOf } from '../../fixtures/province-folder.ts';

/** Prefecture A has the counties A1, A2 and A3, B has B1 and B2, C has C1 alone. */
const places = { A: 'P', B: 'P', C: 'P', A1: 'A', A2: 'A', A3: 'A', B1: 'B', B2: 'B', C1: 'C' };
const attack = (releases: readonly ReadRelease[], measures?: Record<string, Partial<Measure>>) => attackReleases(releases, makeBook(places, measures));
/** Keys of the cells that one release of these rows gives away, without the period. */
const unsafe = (rows: readonly string[], measures?: Record<string, Partial<Measure>>): string[] => unsafeIn([rows], measures);
const unsafeIn = (releases: readonly (readonly string[])[], measures?: Record<string, Partial<Measure>>): string[] => {
  const { report } = attack(releases.map((rows, at) => makeRelease(`202${at + 1}-01-01`, rows)), measures);
  return report.unsafe.map((key) => key.replace(/ 2020$/, '')).sort();
};

const whole = ['P helpers 1000', 'A helpers 400', 'B helpers 350', 'C helpers 250'];

test('A county alone in its prefecture: to hide one of the two hides nothing', () => {
  expect(unsafe([...whole, 'C1 helpers withheld'])).toEqual(['C1 helpers']);
  expect(unsafe(['P helpers 1000', 'A helpers 400', 'B helpers withheld', 'C helpers withheld', 'C1 helpers 250'])).toEqual(['B helpers', 'C helpers']);
  expect(unsafe(['P helpers 1000', 'A helpers 400', 'B helpers withheld', 'C helpers withheld', 'C1 helpers withheld'])).toEqual([]);
});

test('A prefecture of two: hide one, hide both; and that is not enough where both together are few', () => {
  expect(unsafe([...whole, 'B1 helpers withheld', 'B2 helpers 340'])).toEqual(['B1 helpers']);
  expect(unsafe([...whole, 'B1 helpers withheld', 'B2 helpers withheld'])).toEqual([]);
  expect(unsafe(['B helpers 11', 'B1 helpers withheld', 'B2 helpers withheld'])).toEqual(['B1 helpers', 'B2 helpers']);
  // 12 less the other’s least of 1: from 1 to 11, just wide enough.
  expect(unsafe(['B helpers 12', 'B1 helpers withheld', 'B2 helpers withheld'])).toEqual([]);
});

test('Counties that only the outlines know count as parts too', () => {
  const rows = ['C helpers 250', 'C1 helpers withheld'];
  const releases = [makeRelease('2021-01-01', rows)];
  expect(attackReleases(releases, makeBook(places)).report.unsafe).toEqual(['C1 helpers 2020']);
  expect(attackReleases(releases, makeBook(places), [{ code: 'C2', parent: 'C' }]).report.unsafe).toEqual([]);
});

test('Levels are seen through: the province and the counties enclose a prefecture that gives nothing', () => {
  expect(unsafe(['P helpers 1000', 'B helpers 350', 'C helpers 250', 'A1 helpers 150', 'A2 helpers 150', 'A3 helpers withheld'])).toEqual(['A3 helpers']);
});

test('Two releases that are safe each by itself give a count away together', () => {
  const first = [...whole.slice(0, 2), 'B helpers withheld', 'C helpers withheld'];
  const second = ['B1 helpers 200', 'B2 helpers 150'];
  expect(unsafe(first)).toEqual([]);
  expect(unsafe(second)).toEqual([]);
  expect(unsafeIn([first, second])).toEqual(['B helpers', 'C helpers']);
});

test('A total corrected later: the old file still tells of the old parts', () => {
  const first = ['B helpers 350', 'B1 helpers withheld', 'B2 helpers withheld'];
  expect(unsafeIn([first, ['B helpers 351 revised']])).toEqual([]);
  // The old parts of A leave A3 wide open, the new ones pin it.
  const before = ['A helpers 400', 'A1 helpers 150', 'A2 helpers withheld', 'A3 helpers withheld'];
  expect(unsafeIn([before])).toEqual([]);
  expect(unsafeIn([before, ['A helpers 155 revised']])).toEqual(['A2 helpers', 'A3 helpers']);
});

test('A withheld cell that is given again is supposed to be what it was, unless that cannot be', () => {
  const first = ['B helpers 350', 'B1 helpers withheld', 'B2 helpers withheld'];
  expect(unsafeIn([first, ['B helpers 400 revised', 'B1 helpers withheld', 'B2 helpers withheld']])).toEqual([]);
  const report = attack([makeRelease('2021-01-01', first), makeRelease('2022-01-01', ['B1 helpers withheld'])]).report;
  // B1 twice and B2, and what nobody published beside B: A, C and the province.
  expect(report).toMatchObject({ tried: 6, unsafe: [], narrowest: { low: 1, high: 349 } });
});

test('A published rate gives the count away that is hidden behind it, above or below', () => {
  const measures = { helpers: { adds_up: false }, children: { adds_up: false }, rate: { unit: 'percent', protected: false, adds_up: false, ratio_of: { numerator: 'children', denominator: 'helpers', per: 1, decimals: 2 } } } as const;
  expect(unsafe(['A helpers 40', 'A children withheld', 'A rate 0.08'], measures)).toEqual(['A children']);
  expect(unsafe(['A helpers withheld', 'A children 30', 'A rate 0.75'], measures)).toEqual(['A helpers']);
  // 0.035 to 0.045 of 4,000: from 140 to 180.
  expect(unsafe(['A helpers 4000', 'A children withheld', 'A rate 0.04'], measures)).toEqual([]);
  expect(unsafe(['A helpers 4000', 'A children withheld'], measures)).toEqual([]);
});

test('A rate and a sum together bound what neither does alone', () => {
  const measures = { helpers: {}, children: {}, rate: { unit: 'percent', protected: false, adds_up: false, ratio_of: { numerator: 'children', denominator: 'helpers', per: 100, decimals: 0 } } } as const;
  const sum = ['B children 20', 'B1 children withheld', 'B2 children withheld'];
  const rate = ['B1 helpers 1000', 'B1 rate 1'];
  expect(unsafe(sum, measures)).toEqual([]);
  expect(unsafe([...sum, ...rate], measures)).toEqual([]);
  // 0.5 to 1.5 per cent of 1,000 are 5 to 15, so B2 has 5 to 15 as well: each just wide enough.
  const { narrowest } = attack([makeRelease('2021-01-01', [...sum, ...rate])], measures).report;
  expect((narrowest?.high ?? NaN) - (narrowest?.low ?? NaN)).toBe(10);
  // 8.5 to 9.5 per cent of 150 are 13 or 14.
  const more = ['B children 100', ...sum.slice(1)];
  expect(unsafe([...more, 'B1 helpers 1000', 'B1 rate 9', 'B2 helpers 150', 'B2 rate 9'], measures)).toEqual(['B1 children', 'B2 children']);
  // 85 to 95 are not small: so B2, from 5 to 15, must be what they protect.
  expect(unsafe([...more, 'B1 helpers 1000', 'B1 rate 9'], measures)).toEqual(['B2 children']);
});

test('Three levels and the parts of a measure lie across each other: two gaps in every sum, and one is exact all the same', () => {
  const measures = { children: { parts: [['young', 'old']] }, young: {}, old: {} };
  const rows = [
    'B children 100', 'B young 60', 'B old 40',
    'B1 children withheld', 'B1 young withheld', 'B1 old withheld',
    'B2 children withheld', 'B2 young withheld', 'B2 old withheld',
  ];
  expect(unsafe(rows, measures)).toEqual([]);
  // B2 children = 30 and B1 old = 25 fix all: B1 children 70, B1 young 45, B2 young 15, B2 old 15.
  const fixed = rows.map((row) => ({ 'B2 children withheld': 'B2 children 30', 'B1 old withheld': 'B1 old 25' })[row] ?? row);
  expect(unsafe(fixed, measures)).toEqual(['B1 children', 'B1 young', 'B2 old', 'B2 young']);
});

test('What no release says of a place is seen through too: by its counties here, and by the parts of what they have', () => {
  const measures = { children: { parts: [['young', 'old']] }, young: {}, old: {} };
  // Of B nothing is said. It has 120 children, 28 of them old: so 92 young, and C with its one county the other 8.
  const rows = ['P young 500', 'A young 400', 'C young withheld', 'B1 children 60', 'B2 children 60', 'B1 old 10', 'B2 old 18'];
  expect(unsafe(rows, measures)).toEqual(['C young', 'C1 young']);
  // One county less to know of, and nothing is known of B.
  expect(unsafe(rows.filter((row) => !row.startsWith('B2 old')), measures)).toEqual([]);
  // By two steps: B has 30 of the 500 children and 26 of the 300 old. Nobody says so, nor that 4 are young, in either county fewer still.
  expect(unsafe(['P children 500', 'A children 300', 'C children 170', 'P old 300', 'A old 200', 'C old 74'], measures)).toEqual(['B young', 'B1 young', 'B2 young']);
});

test('“More than” and rounded totals are supposed exact, and taken for what they are where that cannot be', () => {
  expect(unsafe(['P helpers 1000 at-least', 'A helpers 400', 'B helpers 350', 'C helpers withheld'])).toEqual(['C helpers']);
  expect(unsafe(['P helpers 1000 rounded', 'A helpers 400', 'B helpers 350', 'C helpers withheld'])).toEqual(['C helpers']);
  // The parts are more than the total already: so the total is only what it must at least be, and C has no upper bound.
  expect(unsafe(['P helpers 1000 at-least', 'A helpers 600', 'B helpers 450', 'C helpers withheld'])).toEqual([]);
  // 900 to 1,100 or so; parts of 1,010 leave C at most 490 when half of the last place of 1,000 is 500.
  expect(unsafe(['P helpers 1000 rounded', 'A helpers 600', 'B helpers 410', 'C helpers withheld'])).toEqual([]);
});

test('A contradiction in one place does not let another place off', () => {
  const contradictory = ['A helpers 400', 'A1 helpers 300', 'A2 helpers 90', 'A3 helpers not-applicable'];
  expect(unsafe([...contradictory, 'B helpers 350', 'B1 helpers 340', 'B2 helpers withheld'])).toEqual(['B2 helpers']);
});

test('A contradiction that only whole numbers have is settled in whole numbers', () => {
  // Three counts of which every two sum to an odd number: 15.5 each, if there were halves.
  const measures = { m1: { adds_up: false }, m2: { adds_up: false }, m3: { adds_up: false }, p12: { adds_up: false, parts: [['m1', 'm2']] }, p23: { adds_up: false, parts: [['m2', 'm3']] }, p13: { adds_up: false, parts: [['m1', 'm3']] } };
  const sums = (all: number) => [makeRelease('2021-01-01', [`A p12 ${all}`, `A p23 ${all}`, `A p13 ${all}`, 'A m1 withheld', 'A m2 withheld', 'A m3 withheld'])];
  expect(attack(sums(31), measures).report).toMatchObject({ tried: 3, proven: 3 });
  expect(attack(sums(30), measures).report.unsafe).toHaveLength(3);
});

test('A count that nobody published and that must be small is as good as published; one that must be large harms nobody', () => {
  expect(unsafe([...whole, 'B1 helpers 344'])).toEqual(['B2 helpers']);
  expect(unsafe([...whole, 'B1 helpers 344', 'B2 helpers not-published'])).toEqual(['B2 helpers']);
  expect(unsafe([...whole, 'B1 helpers 100', 'B2 helpers not-published'])).toEqual([]);
  expect(unsafe([...whole, 'B1 helpers 350'])).toEqual([]);
});

test('A rounded total beside the one part that is published leaves up to half of its last place to the part that is not', () => {
  const [helpers, none] = [{ helpers: {} }, 'B2 helpers not-published'];
  // 345 to 355 less 350: up to 5. To the nearest hundred, 400 leaves up to 100; and an exact 350 leaves nothing.
  expect(unsafe(['B helpers 350 rounded', 'B1 helpers 350', none], helpers)).toEqual(['B2 helpers']);
  expect(unsafe(['B helpers 400 rounded', 'B1 helpers 350', none], helpers)).toEqual([]);
  expect(unsafe(['B helpers 350', 'B1 helpers 350', none], helpers)).toEqual([]);
  // Where the part is rounded as well, 10 may be left; and a contradiction elsewhere lets nothing off.
  expect(unsafe(['B helpers 350 rounded', 'B1 helpers 350 rounded', none], helpers)).toEqual([]);
  expect(unsafe(['A helpers 400', 'A1 helpers 300', 'A2 helpers 90', 'A3 helpers not-applicable', 'B helpers 350 rounded', 'B1 helpers 350', none], helpers)).toContain('B2 helpers');
});

test('A count that nobody published and that a rate of nothing keeps small is small, though the first solutions show none of it', () => {
  const measures = { helpers: {}, children: {}, rate: { unit: 'percent', protected: false, adds_up: false, ratio_of: { numerator: 'children', denominator: 'helpers', per: 1, decimals: 2 } } } as const;
  // Up to half a hundredth of 1,000: from 0 to 5.
  expect(unsafe(['A children 40', 'A1 helpers 1000', 'A1 rate 0'], measures)).toEqual(['A1 children']);
  // Up to half a hundredth of 10,000: 50 may be.
  expect(unsafe(['A children 400', 'A1 helpers 10000', 'A1 rate 0'], measures)).toEqual([]);
});

test('Of two withheld counts of which one must be large the other is the reason, and so it is small', () => {
  // A and C are 405 together, and A is at least its county’s 120: so C, from 1 to 285 by sums, is what A protects.
  const rows = ['P helpers 1000', 'B helpers 595', 'A helpers withheld', 'C helpers withheld'];
  expect(unsafe(rows)).toEqual([]);
  expect(unsafe([...rows, 'A1 helpers 120'])).toEqual(['C helpers']);
  // With the county withheld too, A could be small; and so could the county.
  expect(unsafe([...rows, 'A1 helpers withheld'])).toEqual([]);
  // A county of 9 or fewer could not be shown, but two that are withheld under a large A are each other’s alibi, and C’s.
  expect(unsafe([...rows, 'A1 helpers 120', 'A2 helpers withheld'])).toEqual([]);
});

test('A count withheld twice is no alibi to itself', () => {
  const rows = ['P helpers 1000', 'B helpers 595', 'A helpers withheld', 'C helpers withheld', 'A1 helpers 120'];
  expect(unsafeIn([rows, ['C helpers withheld']])).toEqual(['C helpers']);
});

test('The message names the cell, its file and its fellows; no value and no bound', async () => {
  const rows = ['B helpers 347', 'B1 helpers withheld', 'B2 helpers 341', 'C helpers 263', 'C1 helpers withheld'];
  const book = makeBook(places);
  const { givenAway } = attackReleases([makeRelease('2021-01-01', rows)], book);
  const message = await messageOf(() => refuseGivenAway(givenAway, book));
  expect(message).toContain('2021-01-01.json — cells[1] (B1 helpers 2020)');
  expect(message).toContain('C1 helpers 2020');
  expect(message).toContain('请改：');
  expect(message).not.toMatch(/\b(?:6|263|347|341)\b/);
  expect(() => refuseGivenAway([], book)).not.toThrow();
});
