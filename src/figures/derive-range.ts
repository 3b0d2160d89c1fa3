import type { Interval } from '../disclosure/attack/system.ts';
import { countsPeople } from '../disclosure/counts-people.ts';
import type { CodeBook } from '../records/code-book.ts';
import type { Cell } from '../records/release-schema.ts';

/** Between what a withheld count lies, both ends among it: whole numbers, worked out from published figures; `high` is null where nothing bounds it above. */
export type Range = Interval;

/**
 * What readers may be told of a withheld cell: the interval that anybody can work out from published cells, brought to
 * whole numbers outwards, so that it never says more than was worked out. Nothing for a number that is shown, for what
 * counts no people, where nothing is known but that it is no less than nothing, and for an interval narrower than the
 * threshold in force, which the attack has refused before: said twice, because it must never be told.
 *
 * @param interval what the attack found for the cell, as of the release in question
 */
export function deriveRange(cell: Cell, book: CodeBook, interval: Interval | undefined): Range | undefined {
  if (!interval || cell.status !== 'withheld' || !countsPeople(cell, book)) return undefined;
  const { low, high } = interval;
  if (high === null) return Math.floor(low) > 0 ? { low: Math.floor(low), high } : undefined;
  return high - low >= book.rule.threshold ? { low: Math.max(0, Math.floor(low)), high: Math.ceil(high) } : undefined;
}
