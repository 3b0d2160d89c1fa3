import { describe, expect, test } from 'vitest';
import { readAddress, turnTo, writeAddress, type Known } from '../../../src/browser/explore-table/address.ts';
import { everything, type View } from '../../../src/browser/explore-table/view.ts';

const known: Known = { place: new Set(['alder', 'birch']), measure: new Set(['helpers']), status: new Set(['reported']), period: new Set(['2021', '2022-01-01']) };

test('The whole table has a bare address', () => {
  expect(writeAddress(everything)).toBe('');
  expect(readAddress('', known)).toEqual({ view: everything, strange: [] });
});

test.each<[string, Partial<View>]>([
  ['?place=alder&status=reported', { chosen: { ...everything.chosen, place: 'alder', status: 'reported' } }],
  ['?sort=-value', { sort: 'value', descending: true }],
  ['?period=2022-01-01&words=%E7%94%B2+%26+daily&sort=source', { chosen: { ...everything.chosen, period: '2022-01-01' }, words: '甲 & daily', sort: 'source' }],
])('A view goes into %s and comes out the same', (query, part) => {
  const view = { ...everything, ...part };
  expect(writeAddress(view)).toBe(query);
  expect(readAddress(query, known)).toEqual({ view, strange: [] });
});

describe('What an address asks for in vain', () => {
  test('is left out and named, and the rest is kept', () => {
    const { view, strange } = readAddress('?place=nowhere&measure=helpers&sort=-height', known);
    expect(view).toEqual({ ...everything, chosen: { ...everything.chosen, measure: 'helpers' } });
    expect(strange).toEqual(['place=nowhere', 'sort=-height']);
  });

  test('is not spoken of where it is no question of ours', () => {
    expect(readAddress('?utm_source=x', known)).toEqual({ view: everything, strange: [] });
  });
});

test('A head sorts by its column from the smallest, pressed again from the largest, and another head begins anew', () => {
  const once = turnTo(everything, 'value');
  expect(once).toMatchObject({ sort: 'value', descending: false });
  expect(turnTo(once, 'value')).toMatchObject({ sort: 'value', descending: true });
  expect(turnTo(turnTo(once, 'value'), 'value')).toMatchObject({ sort: 'value', descending: false });
  expect(turnTo(turnTo(once, 'value'), 'place')).toMatchObject({ sort: 'place', descending: false });
});
