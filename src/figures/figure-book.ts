import { openTable, type ReleaseCard, type SafeCell, type SafeTable } from '../disclosure/safe-table.ts';
import { readSiteSettings, type CodeBook } from '../records/code-book.ts';
import { inData, shownPath } from '../records/folders.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';
import { Problem } from '../records/problem.ts';
import { readOnce } from '../records/read-once.ts';
import type { SiteSettings } from '../records/site-schema.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkPublished } from './check-published.ts';
import { deriveEstimates, notPublished } from './derive-estimates.ts';
import { FigureTable } from './figure-table.ts';
import type { Figure } from './figure.ts';

/** All figures of one release by name, with the places and measures they speak of. */
export class FigureBook {
  readonly code: CodeBook;
  readonly releases: readonly ReleaseCard[];
  /** The release this book stands at. */
  readonly release: ReleaseCard;
  /** What this release brought, as its file has it. */
  readonly cells: readonly SafeCell[];
  readonly province: Place;
  /** In the order of their codes. */
  readonly prefectures: readonly Place[];
  readonly table: FigureTable;
  readonly #byId = new Map<string, Figure>();

  constructor(safe: SafeTable, release: ReleaseCard) {
    this.code = safe.book;
    this.releases = safe.releases;
    this.release = release;
    this.cells = safe.cells.filter((cell) => cell.release === release.release);
    const places = [...safe.book.places.values()];
    this.province = the(places.filter((place) => place.level === 'province'));
    this.prefectures = places.filter((place) => place.level === 'prefecture').sort((a, b) => (a.code < b.code ? -1 : 1));
    const reported = FigureTable.of(safe, release.release);
    this.table = reported.withEstimates([
      ...deriveEstimates(reported, this.province, this.prefectures),
      ...this.#unpublishedPopulations(reported),
    ]);
    for (const figure of this.table.figures) {
      // Without a period an id means the latest; figures come oldest first, so the last one stays.
      this.#name(`${figure.place.slug}-${figure.measure.id}`, figure);
      this.#name(figure.id, figure);
    }
  }

  /** So that no prefecture drops off the map for want of a population figure. */
  #unpublishedPopulations(reported: FigureTable): Figure[] {
    const measure = this.measureFor('population');
    return this.prefectures
      .filter((place) => !reported.latest(place.code, measure.id))
      .map((place) => notPublished(place, measure));
  }

  /** Gives a figure an id, unless the slugs of other places and measures already spell the same one. */
  #name(id: string, figure: Figure): void {
    const holder = this.#byId.get(id);
    if (holder && (holder.place !== figure.place || holder.measure !== figure.measure)) {
      throw new Problem({
        file: 'data/places.json, data/measures.json',
        at: id,
        found: {
          en: `one figure id for two figures: ${holder.place.slug} + ${holder.measure.id}, ${figure.place.slug} + ${figure.measure.id}`,
          zh: `两个数字共用一个编号：${holder.place.slug} + ${holder.measure.id}，${figure.place.slug} + ${figure.measure.id}`,
        },
        expected: { en: 'an id that means one figure', zh: '一个编号只指一个数字' },
        todo: { en: 'choose another slug or measure id for the newer one', zh: '为后加的一个另取 slug 或指标编号' },
      });
    }
    this.#byId.set(id, figure);
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
    throw new Problem({
      file: 'data/counts',
      at: id,
      found: { en: 'an unknown figure id', zh: '未知的数字编号' },
      expected: { en: 'the id of a figure in data/', zh: 'data/ 中已有的数字编号' },
      todo: { en: 'correct the id', zh: '更正编号' },
    });
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

/** The single entry of a list that the code book's checks have made single. */
function the<T>(found: readonly T[]): T {
  const [one] = found;
  if (one === undefined) throw new Error('The code book was not checked.');
  return one;
}

/** One book for each release, oldest first. */
export const openBooks: () => readonly FigureBook[] = readOnce(() => {
  const safe = openTable();
  const books = safe.releases.map((release) => new FigureBook(safe, release));
  checkCorrections(books);
  checkPublished(books);
  return books;
});

/** The book as of the latest release: what pages show. */
export function openBook(): FigureBook {
  const book = openBooks().at(-1);
  if (!book) throw new Problem({
    file: shownPath(inData('counts')),
    found: { en: 'no release', zh: '没有任何发布' },
    expected: { en: 'at least one release', zh: '至少一次发布' },
    todo: { en: 'add a release', zh: '添加一次发布' },
  });
  return book;
}

/** The site's own name, address and licence. */
export const siteSettings: () => SiteSettings = readOnce(readSiteSettings);
