import { beforeAll, expect, test } from 'vitest';
import { compareReleases, releasePairs, type Difference } from '../../src/figures/compare-releases.ts';
import { correctionsOf } from '../../src/figures/corrections.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeAll(() => readProvince('six'));

/** `newer alder-helpers-2024-07-01 900→950 +50`, of one measure or of all. */
const told = (before: number | undefined, after: number, measure = '') =>
  compareReleases(before === undefined ? undefined : bookAt(before), bookAt(after))
    .filter((each) => (each.after ?? each.before)?.measure.id.startsWith(measure))
    .map(tell);
const tell = ({ sort, before, after, difference }: Difference) =>
  `${sort} ${(after ?? before)?.id.replace(/-\d{4}.*/, '')} ${before?.value ?? '–'}→${after?.value ?? '–'}${difference === null ? '' : ` ${difference}`}`;

test('In the first release every number is a first one, and every estimate has come', () => {
  const sorts = new Map(Object.entries(Object.groupBy(compareReleases(undefined, bookAt(0)), ({ sort }) => sort)).map(([sort, list]) => [sort, list.length]));
  expect([...sorts.keys()].sort()).toEqual(['estimated', 'first']);
  // Seven prefectures without a count, of two measures.
  expect(sorts.get('estimated')).toBe(14);
});

test('Releases 4 and 5 differ in helpers as the table of the province has it', () => {
  expect(told(4, 5, 'helpers')).toEqual([
    'newer sample-helpers 4760→5040 280',
    'newer alder-helpers 1000→1040 40',
    'newer birch-helpers 640→660 20',
    // The same 560, for another date.
    'newer cedar-helpers 560→560 0',
    // “More than 1,100” tells no difference.
    'newer fir-helpers 1000→1100',
    'recomputed linden-helpers 390→420',
    'recomputed maple-helpers 130→140',
    'recomputed oak-helpers 130→140',
  ]);
});

test('What was withheld before is not withheld anew: Elm only in the second release, and no number beside it', () => {
  expect(told(0, 1, 'helpers').filter((line) => line.includes('elm'))).toEqual(['withheld elm-helpers –→–']);
  expect(told(4, 5).filter((line) => /elm|hazel/.test(line))).toEqual([]);
});

test('A corrected number comes with the correction that was declared, and Fir’s first count with the estimate it replaces', () => {
  const differences = compareReleases(bookAt(3), bookAt(4));
  const corrected = differences.find(({ sort }) => sort === 'corrected');
  expect(corrected && tell(corrected)).toBe('corrected birch-pupils 1100→1010 -90');
  expect(corrected?.correction?.why.en).toBe('Birch had counted some pupils twice.');
  const first = differences.find(({ sort }) => sort === 'first');
  expect(first && tell(first)).toBe('first fir-helpers 1200→1000');
  expect(first?.before?.status).toBe('estimated');
});

test('Between two releases that do not follow each other every figure is new that the earlier one had not, beside what that had', () => {
  expect(told(2, 4, 'pupils').filter((line) => /alder-p|birch|cedar/.test(line))).toEqual([
    ...['newer alder-pupils 1080→1140 60', 'newer alder-pupils 1080→1200 120'],
    // What was wrong in between and put right since is new, and no correction of anything the earlier release had.
    'newer birch-pupils 980→1010 30',
    'newer cedar-pupils 640→700 60',
  ]);
  expect(releasePairs(openBooks())).toHaveLength(15);
});

test('No difference is told of an estimate or a withheld count, and no number beside one that is newly withheld', () => {
  for (const { before, after } of releasePairs(openBooks())) {
    for (const difference of compareReleases(before, after)) {
      if (difference.difference !== null) expect([difference.before?.status, difference.after?.status]).not.toEqual(expect.arrayContaining([expect.stringMatching(/estimated|withheld/)]));
      if (difference.sort === 'withheld') expect([difference.before, difference.after?.value]).toEqual([undefined, null]);
    }
  }
});

test('A correction is found by the figure’s id, with its period and without where that is the latest', () => {
  expect(correctionsOf('birch-pupils-2024-07-01').map(({ now }) => now)).toEqual([1010]);
  // Birch has a newer count by now.
  expect(correctionsOf('birch-pupils')).toEqual([]);
  expect(correctionsOf('alder-pupils')).toEqual([]);
});

test('Of the real figures each release brought only new ones', () => {
  readProvince();
  for (const at of [1, 2]) expect(new Set(compareReleases(bookAt(at - 1), bookAt(at)).map(({ sort }) => sort))).toEqual(new Set(['first']));
});
