import { SafeTable, type ReleaseCard } from '../disclosure/safe-table.ts';
import { readSiteSettings, type CodeBook } from '../records/code-book.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';
import { Problem } from '../records/problem.ts';
import { readOnce } from '../records/read-once.ts';
import type { SiteSettings } from '../records/site-schema.ts';
import { deriveEstimates } from './derive-estimates.ts';
import { FigureTable } from './figure-table.ts';
import type { Figure } from './figure.ts';

/** All figures of one release by name, with the places and measures they speak of. */
export class FigureBook {
  readonly code: CodeBook;
  readonly releases: readonly ReleaseCard[];
  /** The release this book stands at. */
  readonly release: ReleaseCard;
  readonly province: Place;
  /** In the order of their codes. */
  readonly prefectures: readonly Place[];
  readonly table: FigureTable;
  readonly #byId = new Map<string, Figure>();

  constructor(safe: SafeTable, release: ReleaseCard) {
    this.code = safe.book;
    this.releases = safe.releases;
    this.release = release;
    const places = [...safe.book.places.values()];
    this.province = the(places.filter((place) => place.level === 'province'));
    this.prefectures = places.filter((place) => place.level === 'prefecture').sort((a, b) => (a.code < b.code ? -1 : 1));
    const reported = FigureTable.of(safe, release.release);
    this.table = reported.withEstimates(deriveEstimates(reported, this.province, this.prefectures));
    for (const figure of this.table.figures) {
      // Without a period an id means the latest; figures come oldest first, so the last one stays.
      this.#byId.set(`${figure.place.slug}-${figure.measure.id}`, figure);
      this.#byId.set(figure.id, figure);
    }
  }

  get ids(): readonly string[] {
    return [...this.#byId.keys()];
  }

  find(id: string): Figure | undefined {
    return this.#byId.get(id);
  }

  /** The figure of this id; a Problem when there is none. */
  get(id: string): Figure {
    const figure = this.find(id);
    if (figure) return figure;
    throw new Problem({ file: 'figures', at: id, found: 'an unknown figure id', expected: 'an id of a figure in data/', todo: 'correct the id' });
  }

  /** The measure that plays a part on the map. */
  measureFor(role: 'volunteers' | 'children' | 'population'): Measure {
    return the([...this.code.measures.values()].filter((measure) => measure.role === role));
  }

  /** The latest figure of the measure that plays this part, in a place; always there for prefectures. */
  figureFor(role: 'volunteers' | 'children' | 'population', place: Place): Figure | undefined {
    return this.table.latest(place.code, this.measureFor(role).id);
  }

  countiesOf(place: Place): readonly Place[] {
    return [...this.code.places.values()].filter((other) => other.level === 'county' && other.parent === place.code);
  }

  /** The latest figure of every measure in a place, in the order of the code book. */
  figuresOf(place: Place): readonly Figure[] {
    return [...this.code.measures.keys()].flatMap((measure) => this.table.latest(place.code, measure) ?? []);
  }
}

function the<T>(found: readonly T[]): T {
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return one;
  throw new Problem({
    file: 'places.json, measures.json',
    found: `${found.length} entries`,
    expected: 'exactly one province, and one measure for each role on the map',
    todo: 'correct the level or the role',
  });
}

/** One book for each release, oldest first. */
export const openBooks: () => readonly FigureBook[] = readOnce(() => {
  const safe = SafeTable.open();
  return safe.releases.map((release) => new FigureBook(safe, release));
});

/** The book as of the latest release: what pages show. */
export function openBook(): FigureBook {
  const book = openBooks().at(-1);
  if (!book) throw new Problem({ file: 'counts', found: 'no release', expected: 'at least one', todo: 'add a release' });
  return book;
}

/** The site's own name, address and licence. */
export const siteSettings: () => SiteSettings = readOnce(readSiteSettings);
