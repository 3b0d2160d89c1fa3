import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackSystem } from '../../../src/disclosure/attack/attack-system.ts';
import { boundUnknowns } from '../../../src/disclosure/attack/bound-unknowns.ts';
import { indexSystem } from '../../../src/disclosure/attack/index-system.ts';
import { judgeInterval } from '../../../src/disclosure/attack/judge-interval.ts';
import { splitComponents } from '../../../src/disclosure/attack/split-components.ts';
import type { LinearSystem, Relation } from '../../../src/disclosure/attack/system.ts';
import { tightenBounds } from '../../../src/disclosure/attack/tighten-bounds.ts';

const most = 6;

/** Every whole-number solution, by trying all of them. */
function enumerate({ unknowns, relations }: LinearSystem): number[][] {
  let points: number[][] = [[]];
  for (const { least } of unknowns) points = points.flatMap((point) => Array.from({ length: most - least + 1 }, (_, step) => [...point, least + step]));
  const place = new Map(unknowns.map(({ id }, at) => [id, at]));
  return points.filter((point) =>
    relations.every(({ terms, low, high }) => {
      const sum = terms.reduce((total, [id, times]) => total + times * point[place.get(id)!]!, 0);
      return (low === null || sum >= low - 1e-9) && (high === null || sum <= high + 1e-9);
    }),
  );
}

/** Relations that hold for some secret point: sums, differences, and a rate with two decimals. */
const systems = (times: fc.Arbitrary<number>) =>
  fc
    .record({
      secret: fc.array(fc.integer({ min: 0, max: most }), { minLength: 2, maxLength: 5 }),
      rows: fc.array(fc.record({ times: fc.array(times, { minLength: 5, maxLength: 5 }), under: fc.constantFrom(0, 0, 0, 1, 2, null), over: fc.constantFrom(0, 0, 0, 1, 2, null) }), { maxLength: 5 }),
    })
    .map(({ secret, rows }): LinearSystem => {
      const relations = rows.map(({ times: all, under, over }): Relation => {
        const terms = secret.flatMap((_, at) => (all[at] ? [[`x${at}`, all[at]] as const] : []));
        const sum = secret.reduce((total, value, at) => total + value * (all[at] ?? 0), 0);
        return { terms, low: under === null ? null : sum - under, high: over === null ? null : sum + over };
      });
      return { unknowns: secret.map((value, at) => ({ id: `x${at}`, least: Math.min(value, at % 2), most, whole: true })), relations };
    });

test.each([
  ['sums and differences', fc.constantFrom(0, 0, 1, 1, -1), 150],
  ['weights that are no units', fc.constantFrom(0, 0, 1, 2, -3), 100],
  ['rates', fc.constantFrom(0, 1, 0.25, -0.12), 60],
])('Bounds are those that trying every whole-number solution gives: %s', (_, times, numRuns) => {
  fc.assert(
    fc.property(systems(times), (system) => {
      const points = enumerate(system);
      const bounds = boundUnknowns(system, system.unknowns.map(({ id }) => id));
      system.unknowns.forEach(({ id }, at) => {
        const values = points.map((point) => point[at]!);
        expect(bounds.get(id)).toEqual({ low: Math.min(...values), high: Math.max(...values), proven: true });
      });
    }),
    { numRuns, seed: 20240512 },
  );
});

/** Of every group that hangs together and of which only one can be below the threshold, that one, by the true least of each. */
function withoutAlibi(system: LinearSystem, leastOf: (id: string) => number, threshold: number): string[] {
  const indexed = indexSystem(system);
  tightenBounds(indexed, indexed.box, true);
  return splitComponents(indexed, indexed.box).flatMap(({ ids }) => {
    const small = ids.filter((id) => leastOf(id) < threshold);
    return ids.length > 1 && small.length === 1 ? small : [];
  });
}

test('The verdict and the narrowest safe cell are those of the true intervals', () => {
  fc.assert(
    fc.property(systems(fc.constantFrom(0, 1, 1, 1, -1)), fc.integer({ min: 2, max: 5 }), (system, threshold) => {
      const points = enumerate(system);
      const intervals = system.unknowns.map(({ id }, at) => {
        const values = points.map((point) => point[at]!);
        return { id, low: Math.min(...values), high: Math.max(...values) };
      });
      const report = attackSystem(system, intervals.map(({ id }) => id), threshold);
      const leasts = new Map(intervals.map(({ id, low }) => [id, low]));
      const lonely = withoutAlibi(system, (id) => leasts.get(id)!, threshold);
      const safe = intervals.filter((interval) => judgeInterval(interval, threshold) && !lonely.includes(interval.id));
      expect([...report.unsafe].sort()).toEqual(intervals.filter((interval) => !safe.includes(interval)).map(({ id }) => id));
      const widths = safe.map(({ low, high }) => high - low);
      expect(report.narrowest === null ? Infinity : (report.narrowest.high ?? NaN) - report.narrowest.low).toBe(Math.min(...widths));
    }),
    { numRuns: 150, seed: 20240512 },
  );
});
