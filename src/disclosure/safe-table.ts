import { readCodeBook, type CodeBook } from '../records/code-book.ts';
import { readCountyOutlines } from '../records/read-county-outlines.ts';
import { readOnce } from '../records/read-once.ts';
import { readReleases, type ReadRelease } from '../records/read-releases.ts';
import type { Cell } from '../records/release-schema.ts';
import type { AttackReport } from './attack/attack-system.ts';
import type { County } from './attack/list-parts.ts';
import type { Interval } from './attack/system.ts';
import { passTheDoor } from './pass-the-door.ts';
import { tellRanges } from './attack/tell-ranges.ts';

/** A cell that has passed the door, with the release that brought it. */
export type SafeCell = Readonly<Cell> & { readonly release: string };

/** A release without its cells: what a reader may know of it as a whole. */
export type ReleaseCard = Pick<ReadRelease, 'release' | 'title' | 'note'>;

/**
 * The one door to everything public. A SafeTable exists only when every check of this room has passed,
 * so whoever holds one may show all that is in it.
 */
export class SafeTable {
  readonly book: CodeBook;
  readonly releases: readonly ReleaseCard[];
  readonly cells: readonly SafeCell[];
  /** What the attack on it came to. */
  readonly attack: AttackReport;
  readonly #tellRanges: (release: string) => ReadonlyMap<string, Interval>;
  readonly #ranges = new Map<string, ReadonlyMap<string, Interval>>();

  private constructor(book: CodeBook, releases: readonly ReadRelease[], attack: AttackReport, counties: readonly County[]) {
    this.book = book;
    this.attack = attack;
    this.#tellRanges = (last) => tellRanges(releases.filter(({ release }) => release <= last), book, counties);
    this.releases = releases.map(({ release, title, note }) => ({ release, title, note }));
    this.cells = releases.flatMap(({ release, cells }) => cells.map((cell) => ({ ...cell, release })));
  }

  /**
   * Between which numbers each withheld count lies as of the last release, by its key (`cellKey`): only from published
   * cells, and only where the range is at least as wide as the threshold. Worked out when it is first asked for.
   */
  get ranges(): ReadonlyMap<string, Interval> {
    return this.rangesAsOf(this.releases.at(-1)?.release ?? '');
  }

  /** The same from what was public with a release: its files stay as they are when a later one brings more. */
  rangesAsOf(release: string): ReadonlyMap<string, Interval> {
    const told = this.#ranges.get(release) ?? this.#tellRanges(release);
    this.#ranges.set(release, told);
    return told;
  }

  /**
   * Reads the data folder and lets it through, or throws a Problem that names the cell and never its value.
   */
  static open(today?: string): SafeTable {
    const book = readCodeBook();
    const releases = readReleases();
    const counties = readCountyOutlines()?.counties ?? [];
    const report = passTheDoor(releases, book, counties, today);
    return new SafeTable(book, releases, report, counties);
  }

  /**
   * The cells as they stood with a release: all up to it, a later one for the same place, measure and period
   * in the earlier one's place.
   */
  asOf(release: string): readonly SafeCell[] {
    const standing = new Map<string, SafeCell>();
    for (const cell of this.cells) {
      if (cell.release <= release) standing.set(`${cell.place} ${cell.measure} ${cell.period}`, cell);
    }
    return [...standing.values()];
  }
}

/** The same table for every caller of a build, so that it is attacked once. */
export const openTable: () => SafeTable = readOnce(() => SafeTable.open());
