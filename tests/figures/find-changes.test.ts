import { beforeAll, expect, test } from 'vitest';
import { findChanges } from '../../src/figures/find-changes.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeAll(() => readProvince('six'));

/** What became of a measure in all nine places. */
const kinds = (release: number, measure: string): string =>
  findChanges(bookAt(release - 1), bookAt(release))
    .filter(({ after }) => after.measure.id === measure)
    .map(({ kind, difference }) => (difference === null ? kind : `${kind}${difference < 0 ? '' : '+'}${difference}`))
    .join(' ');

test('What became of every count, from each release to the next', () => {
  expect(kinds(1, 'helpers')).toBe('counted+50 counted+0 recomputed withheld recomputed recomputed recomputed recomputed recomputed');
  expect(kinds(2, 'helpers')).toBe('counted+50 counted-20 first same same same same same same');
  expect(kinds(3, 'helpers')).toBe('counted+50 counted+40 same same recomputed withheld recomputed recomputed recomputed');
  expect(kinds(4, 'helpers')).toBe('counted+50 counted+20 counted+60 same first same recomputed recomputed recomputed');
  expect(kinds(5, 'pupils')).toBe('counted+50 counted+50 counted+20 same first same recomputed recomputed recomputed');
});

test('Another number for the same date is a correction, tied to the one that was declared', () => {
  expect(kinds(4, 'pupils')).toBe('counted+60 corrected-90 counted+60 same same same same same same');
  const corrected = findChanges(bookAt(3), bookAt(4)).find(({ kind }) => kind === 'corrected');
  expect(corrected?.correction?.why.en).toBe('Birch had counted some pupils twice.');
});

test('In the first release every report is a first one', () => {
  const changes = findChanges(undefined, bookAt(0)).filter(({ kind }) => kind === 'first');
  expect(changes.map(({ after }) => after.id.replace(/-2.*/, ''))).toEqual(['alder-helpers', 'alder-pupils', 'birch-helpers', 'birch-pupils']);
});

test('No difference is worked out from an estimate or a withheld count', () => {
  for (const release of [1, 2, 3, 4, 5]) {
    for (const { before, after, difference } of findChanges(bookAt(release - 1), bookAt(release))) {
      if (difference !== null) expect([before?.status, after.status]).not.toEqual(expect.arrayContaining([expect.stringMatching(/estimated|withheld/)]));
    }
  }
});

test('Nothing has changed in the real prefectures', () => {
  readProvince();
  for (const release of [1, 2]) expect(new Set(findChanges(bookAt(release - 1), bookAt(release)).map(({ kind }) => kind))).toEqual(new Set(['same']));
});
