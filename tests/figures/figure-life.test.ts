import { afterAll, beforeEach, expect, test } from 'vitest';
import { figureAddresses, figuresBeside } from '../../src/figures/figure-addresses.ts';
import { figureLives } from '../../src/figures/figure-life.ts';
import { readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));
afterAll(() => readProvince());

const life = (id: string) => {
  const found = figureLives().get(id);
  if (!found) throw new Error(`${id} has no life.`);
  return found;
};
const said = (id: string) => life(id).sayings.map(({ from, until, figure }) => [from, until, figure.value, figure.status]);

test('A count that no release touched again was said once, by all from the first on, until a later one stands in its stead', () => {
  expect(said('alder-helpers-2023-01-01')).toEqual([['2023-01-15', '2025-07-15', 800, 'reported']]);
  expect(life('alder-helpers-2023-01-01')).toMatchObject({ changed: false, fate: 'superseded', hushed: false, by: { id: 'alder-helpers-2025-07-01' } });
});

test('The newest of its place and measure is current, and nothing stands in its stead', () => {
  expect(life('alder-helpers-2025-07-01')).toMatchObject({ fate: 'current', changed: false });
  expect(life('alder-helpers-2025-07-01').by).toBeUndefined();
});

test('A number that was put right has both numbers, the release of each, and the declared reason', () => {
  expect(said('birch-pupils-2024-07-01')).toEqual([
    ['2024-07-15', '2024-07-15', 1100, 'reported'],
    ['2025-01-15', '2025-07-15', 1010, 'revised'],
  ]);
  expect(life('birch-pupils-2024-07-01').changed).toBe(true);
  expect(life('birch-pupils-2024-07-01').corrections.map(({ was, now }) => [was, now])).toEqual([[1100, 1010]]);
});

test('An estimate that gave way to a count keeps its last number, and leads to the count', () => {
  // 4,310 less 850 and 600 is 2,860, shared out among 1,300,000 residents; Cedar has 200,000 of them.
  expect(said('cedar-helpers-2023-07-01')).toEqual([['2023-07-15', '2023-07-15', 440, 'estimated']]);
  expect(life('cedar-helpers-2023-07-01')).toMatchObject({ fate: 'superseded', hushed: false, by: { id: 'cedar-helpers-2025-07-01' } });
});

test('An estimate of a place whose count was withheld later is hushed; a reported count never is', () => {
  expect(life('elm-helpers-2023-01-01').hushed).toBe(true);
  expect(life('hazel-helpers-2023-07-01').hushed).toBe(true);
  expect([...figureLives().values()].filter(({ hushed, figure }) => hushed && figure.status !== 'estimated')).toEqual([]);
});

test('Every id that a release ever knew has an address, and one without a period leads to the newest figure', () => {
  const of = (id: string) => figureAddresses().find((address) => address.id === id);
  expect(of('cedar-helpers')).toMatchObject({ newest: true, life: { id: 'cedar-helpers-2025-07-01' } });
  expect(of('cedar-helpers-2023-01-01')).toMatchObject({ newest: false, life: { id: 'cedar-helpers-2023-01-01' } });
  expect(new Set(figureAddresses().map(({ id }) => id)).size).toBe(figureAddresses().length);
});

test('The figures of a place and measure stand in the order of their periods, those that were estimates among them', () => {
  expect(figuresBeside(life('cedar-helpers-2025-07-01')).map(({ id, figure }) => [id.slice(-10), figure.status])).toEqual([
    ['2023-01-01', 'estimated'],
    ['2023-07-01', 'estimated'],
    ['2024-01-01', 'reported'],
    ['2025-01-01', 'provisional'],
    ['2025-07-01', 'reported'],
  ]);
});
