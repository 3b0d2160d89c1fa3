import type { AttackReport } from '../../src/disclosure/attack/attack-system.ts';
import type { Interval } from '../../src/disclosure/attack/system.ts';
import { openTable } from '../../src/disclosure/safe-table.ts';

/**
 * What came of acting as a stranger: how many cells were tried, which hidden one is known best, and between which numbers each
 * lies, by its key, where it is bounded at all. `ranges` follow from published cells alone, and the site tells its readers the same;
 * `narrowest` takes for certain what is only likely, such as that nothing hidden is zero, so it may be narrower than the range of the same cell.
 */
export type AttackTold = Pick<AttackReport, 'tried' | 'narrowest' | 'bounded'> & { ranges: ReadonlyMap<string, Interval> };

/** Of the data folder as it is now, which the door has let through. */
export function attackAdmitted(): AttackTold {
  const { attack: { tried, narrowest, bounded }, ranges } = openTable();
  return { tried, narrowest, bounded, ranges };
}
