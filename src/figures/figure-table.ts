import type { SafeCell, SafeTable } from '../disclosure/safe-table.ts';
import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';
import { deriveRange, type Range } from './derive-range.ts';
import type { Figure } from './figure.ts';

/** Id of a figure: place, measure and period. */
export const periodId = (place: Place, measure: Measure, period: string | null): string =>
  [place.slug, measure.id, period].filter(Boolean).join('-');

const keyOf = (figure: Figure): string => `${figure.place.code} ${figure.measure.id}`;

/** Written dates sort as they stand; what has none comes first. */
const byPeriod = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Figures by place and measure, latest period last. Estimates join by `withEstimates`. */
export class FigureTable {
  readonly book: CodeBook;
  readonly figures: readonly Figure[];
  readonly #byKey = new Map<string, Figure[]>();

  constructor(book: CodeBook, figures: readonly Figure[]) {
    this.book = book;
    this.figures = [...figures].sort((a, b) => byPeriod(a.period ?? '', b.period ?? ''));
    for (const figure of this.figures) {
      this.#byKey.set(keyOf(figure), [...(this.#byKey.get(keyOf(figure)) ?? []), figure]);
    }
  }

  /** The figures of a release: one for each cell that stood with it, a withheld one with what was then known of it. */
  static of(table: Pick<SafeTable, 'book' | 'asOf' | 'rangesAsOf'>, release: string): FigureTable {
    const ranges = table.rangesAsOf(release);
    const told = (cell: SafeCell) => deriveRange(cell, table.book, ranges.get(cellKey(cell)));
    return new FigureTable(table.book, table.asOf(release).map((cell) => figureOf(cell, table.book, told(cell))));
  }

  /** The same table with estimates in it; a cell that only says “not published” gives way to its estimate. */
  withEstimates(estimates: readonly Figure[]): FigureTable {
    const keys = new Set(estimates.map(keyOf));
    const stays = (figure: Figure) => figure.status !== 'not-published' || !keys.has(keyOf(figure));
    return new FigureTable(this.book, [...this.figures.filter(stays), ...estimates]);
  }

  /** Every period of one measure in one place, oldest first. */
  history(place: string, measure: string): readonly Figure[] {
    return this.#byKey.get(`${place} ${measure}`) ?? [];
  }

  latest(place: string, measure: string): Figure | undefined {
    return this.history(place, measure).at(-1);
  }
}

function figureOf(cell: SafeCell, book: CodeBook, range: Range | undefined): Figure {
  const place = known(book.places, cell.place);
  const measure = known(book.measures, cell.measure);
  return {
    id: periodId(place, measure, cell.period),
    place,
    measure,
    period: cell.period,
    value: cell.value,
    status: cell.status,
    ...(cell.qualifier ? { qualifier: cell.qualifier } : {}),
    ...(range ? { range } : {}),
    sources: cell.sources.map((id) => known(book.sources, id)),
    note: cell.note,
    release: cell.release,
  };
}

function known<T>(table: ReadonlyMap<string, T>, id: string): T {
  const value = table.get(id);
  if (value !== undefined) return value;
  throw new Error(`${id} is not in the code book, which the truth checks should have told.`);
}
