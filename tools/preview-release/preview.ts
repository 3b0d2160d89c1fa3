import type { AttackTold } from './attack-told.ts';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { Release } from '../../src/records/release-schema.ts';
import type { Refusal } from './tell-refusal.ts';

/** Something that a person should look at, and where: a row and column of the file, or a figure by its name. */
export type OddThing = { at: string | InBoth; words: InBoth };

/** A private table as it was handed in: whether the day of the release was given, and the commands that go on from here. */
export type FromTable = { dated: boolean; command: string; scan: string };

/**
 * What was handed in, as it would be published: hidden cells are already without their values here, so nothing further
 * down can show one.
 */
export type HandedIn = {
  kind: 'release' | 'private';
  /** Of a private table only. */
  fromTable?: FromTable;
  release: Release;
  odd: readonly OddThing[];
  /** Whether less could have been hidden: proven not, or not proven; null where nobody can tell, since the file came protected. */
  least: boolean | null;
  /** What has still to be written before it can be published: a source, a title. */
  lacking: readonly InBoth[];
};

/** The site with the release in it, and the release before; nothing before the first. */
export type Admitted = { before: FigureBook | undefined; after: FigureBook; attack: AttackTold; published: boolean };

/** All that a page tells. `refused` says why the site would not take the release; then there is nothing else to show. */
export type Preview =
  | { safe: true; handedIn: HandedIn; admitted: Admitted }
  | { safe: false; odd: readonly OddThing[]; refused: Refusal };
