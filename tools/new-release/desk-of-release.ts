import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { cellKey } from '../../src/records/check-truth.ts';
import type { CodeBook } from '../../src/records/code-book.ts';
import type { Place } from '../../src/records/place-schema.ts';
import { readCountyOutlines } from '../../src/records/read-county-outlines.ts';
import type { Cell } from '../../src/records/release-schema.ts';
import type { Source } from '../../src/records/source-schema.ts';
import { knownNames } from '../../src/stories/check-telling.ts';
import type { Desk } from '../ask/ask.ts';
import type { Outlined } from '../ask-figure/find-place.ts';
import type { SourceDraft } from './ask-source.ts';

/** What the questions of a release look things up in: the code book, what was published, and what has been added while asking. */
export type ReleaseDesk = {
  desk: Desk;
  code: CodeBook;
  /** Places of the code book and those added meanwhile, in this order. */
  places: () => readonly Place[];
  addPlace: (place: Place) => void;
  /** Those added, as far as a release still speaks of them. */
  addedPlaces: () => readonly Place[];
  outlined: readonly Outlined[];
  sources: () => readonly Source[];
  addedSources: Map<string, Source>;
  /** Their descriptions as they were answered, to be corrected. */
  sourceDrafts: Map<string, SourceDraft>;
  /** How the newest release that gave a cell has it. */
  published: (cell: Pick<Cell, 'place' | 'measure' | 'period'>) => Cell | undefined;
  /** Names that may stand in words. */
  known: () => readonly string[];
};

/** A desk over the data folder as it stands; everything a build demands of it has been checked. */
export function openReleaseDesk(desk: Desk): ReleaseDesk {
  const book = openBook();
  const cells = new Map(openBooks().flatMap((each) => each.cells.map((cell) => [cellKey(cell), cell] as const)));
  const added: Place[] = [];
  const addedSources = new Map<string, Source>();
  const names = knownNames(book);
  return {
    desk,
    code: book.code,
    places: () => [...book.code.places.values(), ...added],
    addPlace: (place) => void added.push(place),
    addedPlaces: () => added,
    outlined: readCountyOutlines()?.counties ?? [],
    sources: () => [...book.code.sources.values(), ...addedSources.values()],
    addedSources,
    sourceDrafts: new Map(),
    published: (cell) => cells.get(cellKey(cell)),
    known: () => [...names, ...added.flatMap(({ name, full_name }) => [name.en, name.zh, full_name.en, full_name.zh])],
  };
}
