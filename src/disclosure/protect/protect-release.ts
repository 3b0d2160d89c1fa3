import { passTheDoor } from '../pass-the-door.ts';
import type { AttackReport } from '../attack/attack-system.ts';
import { gatherGroups } from '../attack/gather-groups.ts';
import { listParts, type County } from '../attack/list-parts.ts';
import type { CodeBook } from '../../records/code-book.ts';
import type { ReadRelease } from '../../records/read-releases.ts';
import type { Cell, Release } from '../../records/release-schema.ts';
import { hideCells, type HidingOptions } from './hide-cells.ts';
import type { PrivateCell, ReleasePlan } from './private-cell.ts';
import { refuseOddSums } from './refuse-odd-sums.ts';
import { secretTableOf } from './secret-table-of.ts';
import type { Hiding, SecretCell } from './secret-table.ts';
import { sortPrivate, type SortedCell } from './sort-private.ts';

/** Everything that decides what may be published. */
export type ProtectInput = {
  readonly cells: readonly PrivateCell[];
  readonly plan: ReleasePlan;
  /** Every release so far, oldest first. */
  readonly past: readonly ReadRelease[];
  readonly book: CodeBook;
  /** Every county with its prefecture, where they are known. */
  readonly counties?: readonly County[];
  /** The private table, as messages name it. */
  readonly file: string;
  /** The last day a release may bear; today where it is left out. */
  readonly today?: string;
};

/** A release that may be published, and what the maintainer should know of it. Nothing in it tells a hidden value. */
export type Protected = {
  readonly release: Release;
  /** Keys of the private cells that the release does not show, in order, without a word on which was small. */
  readonly hidden: readonly string[];
  /** True when no safe choice hides less; see `groups` for where that is not known. */
  readonly least: boolean;
  readonly groups: Hiding['groups'];
  /** What an intruder with every release comes to, this one among them. */
  readonly attack: AttackReport;
};

/**
 * Makes a release of a private table: hides every small count, and of the others those of least total value that leave no
 * hidden count, now or in any earlier release, to be worked out. What was withheld for a period stays withheld; what was
 * published stays as it is; rates go with their counts. The result has passed every check of the door.
 *
 * Throws a Problem that names a cell, never a value, where no choice is safe.
 */
export function protectRelease(input: ProtectInput, options: Pick<HidingOptions, 'deadline' | 'onProgress'> = {}): Protected {
  const { plan, past, book, counties = [], file } = input;
  const sorted = sortPrivate(input.cells, past, book, file);
  const lots = new Map(sorted.map((cell) => [cell.key, cell]));
  const places = listParts(book, counties);
  const groups = gatherGroups([...past, imagine(sorted, plan)], book).filter(({ givens }) => [...givens.keys()].some((key) => lots.has(key)));
  groups.forEach((group) => refuseOddSums(group, book, places, lots, file));
  const tables = groups.map((group) => secretTableOf(group, book, places, lots));
  const known = new Set(tables.flatMap(({ cells }) => cells.map(({ id }) => id)));
  // A cell that nothing adds up with stands in no relation.
  const alone = sorted.flatMap(({ key, value, lot }): SecretCell[] => (!known.has(key) && (lot === 'must' || lot === 'may') ? [{ id: key, value, hide: lot }] : []));
  const table = { cells: [...tables.flatMap(({ cells }) => cells), ...alone], relations: tables.flatMap(({ relations }) => relations) };
  const hiding = hideCells(table, { ...options, threshold: book.rule.threshold, zeroPrinted: true, file });
  const shows = showingOf(sorted, hiding.hidden, past, book);
  const release: Release = { $schema: '../schemas/release.schema.json', release: plan.release, title: plan.title, note: plan.note, cells: sorted.flatMap((cell) => rowOf(cell, shows(cell), plan)) };
  const attack = passTheDoor([...past, { ...release, file }], input.book, input.counties, input.today);
  return { release, hidden: sorted.filter((cell) => !shows(cell)).map(({ key }) => key), least: hiding.least, groups: hiding.groups, attack };
}

/** The release as it would be with everything withheld that may be: what an intruder knows before anything of it is shown. */
function imagine(sorted: readonly SortedCell[], plan: ReleasePlan): ReadRelease {
  const cells = sorted.flatMap((cell) => rowOf(cell, cell.lot === 'never' || cell.lot === 'revised', plan));
  return { release: plan.release, title: plan.title, note: plan.note, cells, file: '' };
}

/** The row of a cell; none where an earlier release has said all that may be said of it. */
function rowOf({ place, measure, period, value, lot, before }: SortedCell, shown: boolean, { sources }: ReleasePlan): Cell[] {
  if (lot === 'public' || (!shown && before !== undefined)) return [];
  const status = shown ? (before === undefined ? 'reported' : 'revised') : 'withheld';
  return [{ place, measure, period, value: shown ? value : null, status, sources: [...sources] }];
}

/** A rate is shown where both of its counts are: else it would tell of the hidden one. A share of counts not ours is a number like any other. */
function showingOf(sorted: readonly SortedCell[], hidden: ReadonlySet<string>, past: readonly ReadRelease[], book: CodeBook): (cell: SortedCell) => boolean {
  const open = new Set(past.flatMap(({ cells }) => cells.filter(({ value }) => value !== null).map(({ place, measure, period }) => `${place} ${measure} ${period}`)));
  for (const { key, lot } of sorted) if (lot !== 'rate' && !hidden.has(key)) open.add(key);
  return ({ key, lot, place, measure, period, before }) => {
    if (lot !== 'rate') return lot !== 'must' && !hidden.has(key);
    if (before === 'withheld') return false;
    const ratio = book.measures.get(measure)?.ratio_of;
    return !ratio || [ratio.numerator, ratio.denominator].every((count) => open.has(`${place} ${count} ${period}`));
  };
}
