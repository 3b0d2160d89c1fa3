import { expect, test } from 'vitest';
import { passTheDoor } from '../../src/disclosure/pass-the-door.ts';
import type { ReadRelease } from '../../src/records/read-releases.ts';
import { makeBook, makeRelease } from '../fixtures/made-up-releases.ts';
import { messageOf } from '../fixtures/province-folder.ts';

/** Two prefectures with two counties each, and a third. */
const places = { A: 'P', B: 'P', C: 'P', A1: 'A', A2: 'A', B1: 'B', B2: 'B' };
const rate = (numerator: string, denominator: string, decimals = 2, per = 1) => ({ unit: 'percent' as const, protected: false, adds_up: false, ratio_of: { numerator, denominator, per, decimals } });
type Measures = Parameters<typeof makeBook>[1];

async function told(releases: readonly ReadRelease[], measures?: Measures): Promise<string> {
  const book = makeBook(places, measures);
  (book.sources as Map<string, unknown>).set('fixture', {});
  return messageOf(() => passTheDoor(releases, book, [], '2030-01-01'));
}
const inOne = (rows: readonly string[], measures?: Measures) => told([makeRelease('2024-06-01', rows)], measures);

test('A release that gives nothing away passes', async () => {
  const book = makeBook(places);
  (book.sources as Map<string, unknown>).set('fixture', {});
  expect(passTheDoor([makeRelease('2024-06-01', ['B helpers 350', 'B1 helpers withheld', 'B2 helpers withheld'])], book, [], '2030-01-01')).toMatchObject({ unsafe: [] });
});

test('A rate must have both its counts in its own place and period: over other residents it would tell of few', async () => {
  const measures = { children: {}, population: { protected: false, role: 'population' as const }, rate: rate('children', 'population', 1, 100) };
  const census = makeRelease('2024-05-01', ['A1 population 3000'], '2020-11-01');
  const release = makeRelease('2024-06-01', ['A1 children withheld', 'A1 rate 0.1'], '2024');
  const message = await told([census, release], measures);
  expect(message).toContain('2024-06-01.json — cells[1] (A1 rate 2024)');
  expect(message).toContain('a rate without a cell of population for the same place and period');
});

test('A percentage of a small place must say of what: 7.5 per cent of 40 is three', async () => {
  const rows = ['B1 helpers 40', 'B1 children withheld', 'B1 share 7.5'];
  expect(await inOne(rows, { helpers: {}, children: {}, share: { unit: 'percent', protected: false, adds_up: false } })).toContain('whose measure does not say of what');
});

test('A rate that fits no count stops the build, where it would else lose its hold on the hidden one', async () => {
  const measures = { helpers: {}, children: {}, rate: rate('children', 'helpers') };
  // 0.09 of 40 helpers is 3.4 to 3.8 children: no whole number.
  expect(await inOne(['A1 helpers 40', 'A1 children withheld', 'A1 rate 0.09'], measures)).toMatch(/A1 rate 2020\)\n {2}found: {4}a rate that does not fit/);
});

test('A day and its month, or a month and its year, are not both given: one would tell what the other hides', async () => {
  const day = makeRelease('2024-06-01', ['B helpers 350', 'B1 helpers withheld', 'B2 helpers withheld'], '2024-05-12');
  const message = await told([day, makeRelease('2024-07-01', ['B1 helpers 345'], '2024-05')]);
  expect(message).toContain('2024-07-01.json — cells[0] (B1 helpers 2024-05)');
  expect(message).toContain('2024-05-12 of the same measure is there already');
  expect(message).not.toMatch(/34[05]|350/);
});

test('Parts of a measure may not sum to more than it', async () => {
  const measures = { children: { parts: [['young', 'old']] }, young: {}, old: {} };
  const message = await inOne(['B1 children 100', 'B1 old 101', 'B1 young withheld'], measures);
  expect(message).toContain('cells[0] (B1 children 2020)');
  expect(message).toContain('smaller than its parts together');
});

test('What is said not to apply, and turns out to be few, is given away', async () => {
  const measures = { children: { parts: [['young', 'old']] }, young: {}, old: {} };
  expect(await inOne(['B1 children 100', 'B1 young 96', 'B1 old not-applicable'], measures)).toContain('B1 old 2020');
});

test('A county that only the outlines know is a small place too', async () => {
  // B has what A and C leave of 1,000, which is 350, and B2 what B1 leaves of that, though no release speaks of B or B2.
  const book = makeBook({ A: 'P', B: 'P', C: 'P', B1: 'B' }, { pupils: { protected: false } });
  (book.sources as Map<string, unknown>).set('fixture', {});
  const counties = [{ code: 'B1', parent: 'B' }, { code: 'B2', parent: 'B' }];
  const rows = ['P pupils 1000', 'A pupils 400', 'C pupils 250', 'B1 pupils 345'];
  expect(await messageOf(() => passTheDoor([makeRelease('2024-06-01', rows)], book, counties, '2030-01-01'))).toContain('B2 pupils 2020');
});

test('A count that rounding may have lifted over the threshold is as small as it may have been', async () => {
  const measures = { children: { parts: [['young', 'old']] }, young: {}, old: {} };
  expect(await inOne(['B1 children 11', 'B1 young 10 rounded', 'B1 old 10 rounded'], measures)).toContain('a count of people below the threshold');
});
