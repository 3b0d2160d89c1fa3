import { checkTruth } from '../records/check-truth.ts';
import { readCodeBook, type CodeBook } from '../records/code-book.ts';
import { readCountyOutlines } from '../records/read-county-outlines.ts';
import { readReleases, type ReadRelease } from '../records/read-releases.ts';
import type { Cell } from '../records/release-schema.ts';
import { refuseLoneGaps } from './refuse-lone-gaps.ts';
import { refuseSmallCounts } from './refuse-small-counts.ts';
import { refuseTellingNotes } from './refuse-telling-notes.ts';

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

  private constructor(book: CodeBook, releases: readonly ReadRelease[]) {
    this.book = book;
    this.releases = releases.map(({ release, title, note }) => ({ release, title, note }));
    this.cells = releases.flatMap(({ release, cells }) => cells.map((cell) => ({ ...cell, release })));
  }

  /**
   * Reads the data folder and lets it through, or throws a Problem that names the cell and never its value.
   * Small counts are looked for first, so that no later message can repeat one; gaps are looked for as of every
   * release, because the files of an earlier release stay public.
   */
  static open(today?: string): SafeTable {
    const book = readCodeBook();
    const releases = readReleases();
    refuseSmallCounts(releases, book);
    checkTruth(releases, book, today);
    refuseTellingNotes(releases);
    const counties = readCountyOutlines()?.counties;
    releases.forEach((_, at) => refuseLoneGaps(releases.slice(0, at + 1), book, counties));
    return new SafeTable(book, releases);
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
