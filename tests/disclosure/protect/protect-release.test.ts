import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackReleases } from '../../../src/disclosure/attack/attack-releases.ts';
import { protectRelease, type ProtectInput } from '../../../src/disclosure/protect/protect-release.ts';
import { releaseSchema, type Release } from '../../../src/records/release-schema.ts';
import { makeRelease } from '../../fixtures/made-up-releases.ts';
import { makeCitedBook, makePrivate, planFor } from '../../fixtures/private-cells.ts';

/** Two prefectures, A with three counties, B with two; C has none. */
const parents = { A: 'P', B: 'P', C: 'P', A1: 'A', A2: 'A', A3: 'A', B1: 'B', B2: 'B' };
const book = makeCitedBook(parents);

function protect(rows: readonly string[], more: Partial<ProtectInput> = {}): ReturnType<typeof protectRelease> {
  return protectRelease({ cells: makePrivate(rows), plan: planFor('2021-01-01'), past: [], book, file: 'private.csv', today: '2026-01-01', ...more });
}

/** `A1 120`, `A2 –`: what a reader sees, a row a cell. */
const seen = ({ cells }: Release): string[] => cells.map(({ place, measure, value, status }) => `${place} ${measure} ${value ?? status}`);

const full = ['P helpers 500', 'A helpers 150', 'B helpers 50', 'C helpers 300', 'A1 helpers 7', 'A2 helpers 60', 'A3 helpers 83', 'B1 helpers 20', 'B2 helpers 30'];

describe('a release of a private table', () => {
  test('hides the small count and the cheapest other that keeps it from being subtracted', () => {
    const { release, hidden, least } = protect(full);
    expect(hidden).toEqual(['A1 helpers 2020', 'A2 helpers 2020']);
    expect(least).toBe(true);
    expect(seen(release)).toEqual(['A helpers 150', 'A1 helpers withheld', 'A2 helpers withheld', 'A3 helpers 83', 'B helpers 50', 'B1 helpers 20', 'B2 helpers 30', 'C helpers 300', 'P helpers 500']);
  });

  test('is a release by the schema, in which hidden cells are all alike', () => {
    const { release } = protect(full);
    // Made-up places have no six-digit codes.
    const coded = { ...release, cells: release.cells.map((cell) => ({ ...cell, place: '990100' })) };
    expect(releaseSchema.parse(coded)).toEqual(coded);
    const gaps = release.cells.filter(({ value }) => value === null);
    expect(gaps.map(({ measure, period, value, status, sources, ...more }) => ({ measure, period, value, status, sources, more: Object.keys(more) }))).toEqual(
      gaps.map(() => ({ measure: 'helpers', period: '2020', value: null, status: 'withheld', sources: ['fixture'], more: ['place'] })),
    );
  });

  test('shows a true zero and hides nothing where nothing is small', () => {
    const { hidden } = protect(['A helpers 143', 'A1 helpers 0', 'A2 helpers 60', 'A3 helpers 83']);
    expect(hidden).toEqual([]);
  });

  test('is the same whatever the order of the private table, and whatever the hidden values are', () => {
    const other = full.toReversed().map((row) => row.replace('A1 helpers 7', 'A1 helpers 5').replace('A2 helpers 60', 'A2 helpers 62'));
    expect(JSON.stringify(protect(other).release)).toBe(JSON.stringify(protect(full).release));
  });

  test('hides with a prefecture so much of it that it is not seen to be large, which would leave the small one as the reason', () => {
    // A’s county of 120 shows that A is not small; so C, withheld with it, would be.
    const { hidden } = protect(['P helpers 1000', 'B helpers 595', 'A helpers 400', 'C helpers 5', 'A1 helpers 120']);
    expect(hidden).toEqual(['A helpers 2020', 'A1 helpers 2020', 'C helpers 2020']);
  });

  test('reckons with a total that is neither private nor public as nobody can', () => {
    const { hidden } = protect(['A1 helpers 7', 'A2 helpers 60', 'A3 helpers 83']);
    expect(hidden).toEqual(['A1 helpers 2020']);
  });

  test('hides a cell more where a county that is not in the table would be seen to be small', () => {
    // A less A1 and A2 would leave 4 for A3.
    const { hidden } = protect(['A helpers 100', 'A1 helpers 40', 'A2 helpers 56']);
    expect(hidden).toHaveLength(1);
  });
});

describe('earlier releases', () => {
  const total = makeRelease('2020-06-01', ['A helpers 150']);

  test('a total they published is reckoned with and not said again', () => {
    const { release, hidden } = protect(['A helpers 150', 'A1 helpers 7', 'A2 helpers 60', 'A3 helpers 83'], { past: [total] });
    expect(hidden).toEqual(['A1 helpers 2020', 'A2 helpers 2020']);
    expect(seen(release)).toEqual(['A1 helpers withheld', 'A2 helpers withheld', 'A3 helpers 83']);
  });

  test('even where the private table leaves it out', () => {
    expect(protect(['A1 helpers 7', 'A2 helpers 60', 'A3 helpers 83'], { past: [total] }).hidden).toHaveLength(2);
  });

  test('what they withheld stays withheld, however large it is, and is not given again', () => {
    const past = [makeRelease('2020-06-01', ['A2 helpers withheld', 'A3 helpers withheld'])];
    const { release, hidden } = protect(['A helpers 150', 'A1 helpers 12', 'A2 helpers 60', 'A3 helpers 78'], { past });
    expect(hidden).toEqual(['A2 helpers 2020', 'A3 helpers 2020']);
    expect(seen(release)).toEqual(['A helpers 150', 'A1 helpers 12']);
  });

  test('what they published is not hidden any more: other cells are', () => {
    const past = [makeRelease('2020-06-01', ['A helpers 150', 'A2 helpers 60'])];
    const { hidden } = protect(['A1 helpers 7', 'A3 helpers 83'], { past });
    expect(hidden).toEqual(['A1 helpers 2020', 'A3 helpers 2020']);
  });

  test('where they leave a small count no cover, the cell is named and no number', () => {
    const past = [makeRelease('2020-06-01', ['B helpers 27', 'B2 helpers 20'])];
    const act = (): unknown => protect(['B1 helpers 7'], { past });
    expect(act).toThrow(/private\.csv — B1 helpers 2020/);
    expect(act).not.toThrow(/\b7\b/);
  });

  test('another number for a published cell is a revision', () => {
    const { release } = protect(['A1 helpers 20', 'A2 helpers 60', 'A3 helpers 70', 'A helpers 150'], { past: [makeRelease('2020-06-01', ['A1 helpers 15'])] });
    expect(release.cells.find(({ place }) => place === 'A1')).toMatchObject({ value: 20, status: 'revised' });
  });
});

describe('several measures', () => {
  const measures = {
    pupils: { parts: [['young', 'old']] },
    young: {},
    old: {},
    rate: { unit: 'percent' as const, protected: false, adds_up: false, ratio_of: { numerator: 'pupils', denominator: 'helpers', per: 1, decimals: 2 } },
    helpers: {},
  };
  const wide = makeCitedBook({ A: 'P', B: 'P', C: 'P' }, measures);

  test('a small part of a measure takes another part with it, and a place for each', () => {
    const rows = ['A pupils 60', 'A young 4', 'A old 56', 'B pupils 80', 'B young 38', 'B old 42', 'C pupils 100', 'C young 50', 'C old 50', 'P pupils 240', 'P young 92', 'P old 148'];
    expect(protect(rows, { book: wide }).hidden).toEqual(['A old 2020', 'A young 2020', 'B old 2020', 'B young 2020']);
  });

  test('whatever the numbers, by places and by parts, the attack breaks nothing and small counts are not among what is shown', () => {
    const leaf = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 60 }));
    const pairs = fc.array(fc.tuple(leaf, leaf), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(pairs, (leaves) => {
        const [young, old] = [0, 1].map((part) => leaves.reduce((sum, pair) => sum + (pair[part] ?? 0), 0));
        const lines: [string, number, number][] = [...leaves.map(([a, b], at): [string, number, number] => ['ABC'[at] ?? '', a, b]), ['P', young ?? 0, old ?? 0]];
        const rows = lines.flatMap(([place, a, b]) => [`${place} pupils ${a + b}`, `${place} young ${a}`, `${place} old ${b}`]);
        const { release, attack, least } = protect(rows, { book: wide });
        expect(attack.unsafe).toEqual([]);
        expect(least).toBe(true);
        expect(release.cells.filter(({ value }) => value !== null && value > 0 && value < 10)).toEqual([]);
      }),
      { seed: 20_243, numRuns: 15, endOnFailure: true },
    );
  });

  test('a rate is hidden with its count, and shown beside counts that are', () => {
    const rows = ['A pupils 3', 'A helpers 40', 'A rate 0.08', 'B pupils 30', 'B helpers 40', 'B rate 0.75', 'C pupils 50', 'C helpers 60', 'C rate 0.83'];
    const { release } = protect(rows, { book: wide });
    expect(seen(release).filter((row) => row.includes('rate'))).toEqual(['A rate withheld', 'B rate 0.75', 'C rate 0.83']);
  });

  test('a rate that is public already bounds the count too closely, and the cell is named', () => {
    const past = [makeRelease('2020-06-01', ['A rate 0.08', 'A helpers 40'])];
    expect(() => protect(['A pupils 3'], { book: wide, past })).toThrow(/A pupils 2020/);
  });
});

test('a number that is no count is refused, and not repeated', () => {
  expect(() => protect(['A helpers 150.5'])).toThrow(/private\.csv — A helpers 2020/);
  expect(() => protect(['A helpers 150.5'])).not.toThrow(/150/);
});

test('a table whose parts do not make up their whole is refused, and the message has no number of it', () => {
  const act = (): unknown => protect(['A helpers 151', 'A1 helpers 17', 'A2 helpers 60', 'A3 helpers 83']);
  expect(act).toThrow(/private\.csv — A\d? helpers 2020/);
  expect(act).not.toThrow(/151|160|83|60/);
});

test('whatever the private table and the past, the release passes the door and the attack breaks nothing', () => {
  const leaf = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 90 }));
  const tables = fc.record({ leaves: fc.array(leaf, { minLength: 6, maxLength: 6 }), told: fc.subarray(['P', 'A', 'B', 'C', 'A1', 'B2']) });
  let made = 0;
  fc.assert(
    fc.property(tables, ({ leaves, told }) => {
      const [A1 = 0, A2 = 0, A3 = 0, B1 = 0, B2 = 0, C = 0] = leaves;
      const [A, B] = [A1 + A2 + A3, B1 + B2];
      const values: Record<string, number> = { A1, A2, A3, B1, B2, C, A, B, P: A + B + C };
      const past = [makeRelease('2020-06-01', ['N helpers 5000', ...told.filter((place) => (values[place] ?? 0) >= 10).map((place) => `${place} helpers ${values[place]}`)])];
      const rows = Object.entries(values).map(([place, value]) => `${place} helpers ${value}`);
      let result: ReturnType<typeof protectRelease>;
      try {
        result = protect(rows, { past });
      } catch (error) {
        // The past may leave no cover: then the message names a cell, and nothing is made.
        expect(String(error)).toMatch(/ — [ABCP]\d? helpers 2020/);
        return;
      }
      made += 1;
      expect(attackReleases([...past, { ...result.release, file: '' }], book).report.unsafe).toEqual([]);
      for (const [place, value] of Object.entries(values)) if (value > 0 && value < 10) expect(result.hidden).toContain(`${place} helpers 2020`);
    }),
    { seed: 20_242, numRuns: 40, endOnFailure: true },
  );
  expect(made).toBeGreaterThan(15);
});
