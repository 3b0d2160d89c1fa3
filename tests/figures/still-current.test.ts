import { afterEach, expect, test } from 'vitest';
import { figureLives } from '../../src/figures/figure-life.ts';
import { stillCurrent } from '../../src/figures/still-current.ts';
import { readProvince } from '../fixtures/six-releases.ts';

afterEach(() => readProvince());

const standingOf = (id: string) => stillCurrent(figureLives().values()).find(({ figure }) => figure.id === id);

test('A figure is followed by the newest of its place and measure, and the newest by none', () => {
  readProvince('six');
  expect(standingOf('alder-helpers-2023-01-01')?.newer?.id).toBe('alder-helpers-2025-07-01');
  expect(standingOf('alder-helpers-2025-07-01')?.newer).toBeUndefined();
  expect(standingOf('alder-residents-2020')?.newer).toBeUndefined();
});

test('A figure that was corrected keeps the number that it had', () => {
  readProvince('six');
  expect(standingOf('birch-pupils-2024-07-01')).toMatchObject({ figure: { value: 1010 }, former: [1100] });
  expect(standingOf('birch-pupils-2023-07-01')?.former).toEqual([]);
});

test('An estimate that a count has followed is kept as it was, unless the count is withheld', () => {
  readProvince('six');
  expect(standingOf('cedar-helpers-2023-01-01')).toMatchObject({ figure: { status: 'estimated' }, newer: { id: 'cedar-helpers-2025-07-01' } });
  const elm = stillCurrent(figureLives().values()).filter(({ figure }) => figure.place.slug === 'elm' && figure.measure.id === 'helpers');
  expect(new Set(elm.map(({ figure }) => figure.status))).toEqual(new Set(['withheld']));
});

test('Each id stands once', () => {
  readProvince('six');
  const ids = stillCurrent(figureLives().values()).map(({ figure }) => figure.id);
  expect(ids.length).toBe(new Set(ids).size);
});
