import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';
import { methodOf } from './rows.ts';

/** A place as one row: its code, level and names, then four columns for each measure. */
export type WideRow = Record<string, string | number | null>;

/** What stands beside a number, each in a column of its own, so that no number goes without its status. */
export const besides = ['status', 'period', 'basis'] as const;

/** Name of a measure’s column, or of one beside it: `left_behind`, `left_behind_status`. */
export const wideName = (measure: Measure, beside?: (typeof besides)[number]): string =>
  [measure.id.replaceAll('-', '_'), beside].filter(Boolean).join('_');

/** The measures of which a book says anything, in the order of the code book. */
export const measuresIn = (book: FigureBook): readonly Measure[] => {
  const used = new Set(book.table.figures.map(({ measure }) => measure));
  return [...book.code.measures.values()].filter((measure) => used.has(measure));
};

/** Every place of which a book says anything, one row each, with the latest figure of each measure. */
export const wideRows = (book: FigureBook): WideRow[] =>
  [...book.code.places.values()].filter((place) => book.figuresOf(place).length > 0).map((place) => wideRow(book, place));

/** One place’s row; where nothing is said of a measure, its columns are null, the status too. */
export function wideRow(book: FigureBook, place: Place): WideRow {
  const cells = measuresIn(book).flatMap((measure) => cellsOf(measure, book.table.latest(place.code, measure.id)));
  return { place_code: place.code, place_level: place.level, place_en: place.name.en, place_zh: place.name.zh, ...Object.fromEntries(cells) };
}

function cellsOf(measure: Measure, figure: Figure | undefined): [string, string | number | null][] {
  const beside = {
    status: figure?.status ?? null,
    period: figure?.period ?? null,
    basis: figure ? methodOf(figure) || (figure.qualifier ?? null) : null,
  };
  return [[wideName(measure), figure?.value ?? null], ...besides.map((name): [string, string | null] => [wideName(measure, name), beside[name]])];
}
