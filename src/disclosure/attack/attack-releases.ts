import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import type { ReadRelease } from '../../records/read-releases.ts';
import { attackGroup } from './attack-group.ts';
import type { AttackOptions, AttackReport } from './attack-system.ts';
import { gatherGroups } from './gather-groups.ts';
import { listParts, type County } from './list-parts.ts';
import { mergeReports } from './merge-reports.ts';

/** A cell that what is published gives away, and where a maintainer finds it. */
export type GivenAway = {
  readonly cell: string;
  readonly file: string;
  readonly at: string;
  /** True for a withheld cell, false for one that was never published and must be small. */
  readonly hidden: boolean;
};

/**
 * Attacks all releases together, with every file that was ever public: which cells without a number can be worked out,
 * or nearly, from those that have one? In the report cells go by their keys (`place measure period`).
 *
 * @param releases all releases, oldest first; each must have passed the checks of truth
 * @param counties every county with its prefecture, where they are known
 */
export function attackReleases(
  releases: readonly ReadRelease[],
  book: CodeBook,
  counties: readonly County[] = [],
  options: Pick<AttackOptions, 'narrowest' | 'secondsACell'> = {},
): { report: AttackReport; givenAway: readonly GivenAway[] } {
  const places = listParts(book, counties);
  const reports: AttackReport[] = [];
  const givenAway = new Map<string, GivenAway>();
  for (const group of gatherGroups(releases, book)) {
    const { report, system } = attackGroup(group, book, places, options);
    const keyOf = (id: string): string => {
      const given = system.hidden.get(id);
      return given ? cellKey(given.cell) : id;
    };
    for (const id of report.unsafe) {
      const cell = keyOf(id);
      const given = system.hidden.get(id) ?? system.open.get(id)?.given;
      const file = given?.file ?? releases[group.vintages.at(-1) ?? 0]?.file ?? '';
      givenAway.set(cell, { cell, file, at: given?.at ?? cell, hidden: system.hidden.has(id) });
    }
    reports.push({ ...report, unsafe: report.unsafe.map(keyOf), narrowest: report.narrowest && { ...report.narrowest, cell: keyOf(report.narrowest.cell) } });
  }
  return { report: mergeReports(reports, 'other-cells'), givenAway: [...givenAway.values()] };
}
