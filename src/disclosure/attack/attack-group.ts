import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import { attackSystem, type AttackOptions, type AttackReport } from './attack-system.ts';
import type { Group } from './gather-groups.ts';
import type { PlaceParts } from './list-parts.ts';
import { mergeReports } from './merge-reports.ts';
import { settleSuppositions, supposeAll } from './settle-suppositions.ts';
import { Contradiction } from './study-component.ts';
import { supposeGroup } from './suppose-group.ts';
import type { SupposedSystem } from './supposition.ts';
import type { LinearSystem } from './system.ts';

/** A group after its attack: the report, in which unsafe cells are unknowns of `system`. */
export type AttackedGroup = { readonly report: AttackReport; readonly system: SupposedSystem };

/**
 * Attacks a group with everything known at once, supposing the most. Where that contradicts itself, every sensible way
 * out is tried, and a cell that one of them gives away is unsafe: the fewest suppositions give way, once those that are
 * doubted most and once those that are doubted least; and each release is attacked by itself, as if nothing else were known.
 *
 * A rounded total supposed exact can leave exactly nothing to a count that nobody published, which would harm nobody. Within
 * its rounding a few are left. So such counts are attacked once more with every rounded number as open as it is.
 */
export function attackGroup(group: Group, book: CodeBook, places: ReadonlyMap<string, PlaceParts>, options: AttackOptions = {}): AttackedGroup {
  const together = supposeGroup(group, book, places);
  const vintages = group.vintages.length > 1 ? group.vintages : [];
  const attackWith = (targetsOf: (system: SupposedSystem) => Iterable<string>): Attack => (system, of) =>
    attackSystem(system, targetsOf(of), book.rule.threshold, { ...options, open: new Set(of.open.keys()), cellOf: (id) => cellKeyOf(id, of.hidden) });
  const alone = (): SupposedSystem[] => vintages.map((release) => supposeGroup(group, book, places, [release]));
  const report = attackOrSettle(together, alone, attackWith(({ hidden, open }) => [...hidden.keys(), ...open.keys()]));
  if (!together.suppositions.some(({ doubt }) => doubt === 'rounded')) return { report, system: together };
  const openOnly = attackOrSettle(takeRoundedAsRounded(together), () => alone().map(takeRoundedAsRounded), attackWith(({ open }) => open.keys()));
  return { report: mergeReports([report, openOnly], 'same-cells'), system: together };
}

type Attack = (settled: LinearSystem, of: SupposedSystem) => AttackReport;

/** Attacks what is supposed together or, where that contradicts itself, each way out of it. */
function attackOrSettle(together: SupposedSystem, alone: () => SupposedSystem[], attack: Attack): AttackReport {
  try {
    return attack(supposeAll(together), together);
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
  }
  const reports = (['first-doubts-first', 'last-doubts-first'] as const).map((order) => attackSettled(together, order, attack));
  const separate = alone().map((system) => {
    try {
      return attack(supposeAll(system), system);
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      return attackSettled(system, 'first-doubts-first', attack);
    }
  });
  return mergeReports([...reports, ...separate], 'same-cells');
}

/** The same with every rounded number anywhere within its rounding. */
const takeRoundedAsRounded = (system: SupposedSystem): SupposedSystem => ({
  ...system,
  suppositions: system.suppositions.map((each) => (each.doubt === 'rounded' && each.loose ? { ...each, strict: each.loose } : each)),
});

/** A cell withheld by several releases is several unknowns, and one cell. */
function cellKeyOf(id: string, hidden: SupposedSystem['hidden']): string {
  const given = hidden.get(id);
  return given ? cellKey(given.cell) : id;
}

/** Fractions show most contradictions; one that only whole numbers have is settled in whole numbers. */
function attackSettled(system: SupposedSystem, order: Parameters<typeof settleSuppositions>[1], attack: Attack): AttackReport {
  try {
    return attack(settleSuppositions(system, order, false), system);
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return attack(settleSuppositions(system, order, true), system);
  }
}
