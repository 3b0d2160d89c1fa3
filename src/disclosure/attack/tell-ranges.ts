import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import type { ReadRelease } from '../../records/read-releases.ts';
import { boundUnknowns } from './bound-unknowns.ts';
import { gatherGroups } from './gather-groups.ts';
import { listParts, type County, type PlaceParts } from './list-parts.ts';
import { Contradiction } from './study-component.ts';
import { supposeGroup } from './suppose-group.ts';
import type { Supposition } from './supposition.ts';
import type { Interval, Relation } from './system.ts';
import { snap } from './tolerance.ts';

/**
 * Between which numbers each withheld count lies, by its key, as of the last release: what anybody can work out from the
 * published cells, so it gives nothing away. Only such ranges as are true and safe: “more than” and rounded figures are
 * taken for what they are, relations between cells that were corrected at different times are left out, counties are
 * taken for the whole of a prefecture only where all are known, a group whose figures contradict each other has none, and
 * a range narrower than the threshold is never told. That a withheld count is no zero follows from the rule, not from a
 * published cell: an intruder may suppose it, readers are not told. `high` is null where nothing bounds a count above;
 * one that nothing bounds at all has no range. Whole numbers, rounded outwards.
 */
export function tellRanges(releases: readonly ReadRelease[], book: CodeBook, counties: readonly County[] = []): ReadonlyMap<string, Interval> {
  const places = knownParts(book, counties);
  const ranges = new Map<string, Interval>();
  for (const group of gatherGroups(releases, book)) {
    const { unknowns, suppositions, hidden } = supposeGroup(group, book, places, group.vintages.slice(-1));
    if (hidden.size === 0) continue;
    try {
      const bounds = boundUnknowns({ unknowns, relations: suppositions.flatMap(asTold) }, hidden.keys(), { whole: false });
      for (const [id, { low, high }] of bounds) {
        const range = { low: Math.floor(snap(low)), high: high === null ? null : Math.ceil(snap(high)) };
        if (range.high === null ? range.low > 0 : range.high - range.low >= book.rule.threshold) ranges.set(cellKey(hidden.get(id)!.cell), range);
      }
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
    }
  }
  return ranges;
}

/** What of a supposition can be told to readers as true. */
function asTold({ doubt, strict, loose, mixed }: Supposition): Relation[] {
  if (mixed) return [];
  if (doubt === 'at-least' || doubt === 'rounded') return loose ? [loose] : [];
  if (doubt === 'changed-since' || doubt === 'zero') return [];
  return [strict];
}

/** The code book lists only counties that carry a figure: without the outlines nobody knows whether there are others. */
const knownParts = (book: CodeBook, counties: readonly County[]): ReadonlyMap<string, PlaceParts> =>
  new Map([...listParts(book, counties)].map(([whole, parts]) => [whole, { ...parts, complete: parts.complete && (book.places.get(whole)?.level !== 'prefecture' || counties.length > 0) }]));
