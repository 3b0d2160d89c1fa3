import type { FigureBook } from '../figures/figure-book.ts';
import { hasRange } from '../figures/withheld-counts.ts';
import { rowsOf, type Row } from './rows.ts';

/** Columns of `figures.csv` that say which count a range is about. */
export const namedInRanges = ['figure_id', 'place_code', 'place_en', 'place_zh', 'measure', 'measure_en', 'measure_zh', 'period', 'unit', 'status', 'marker'] as const satisfies readonly (keyof Row)[];

/** What is told of a withheld count: both ends of its range, `high` null where nothing bounds it above, and how it was worked out. Never a value. */
export type RangeRow = Pick<Row, (typeof namedInRanges)[number]> & { low: number; high: number | null; how: 'published-figures' };

/** The withheld counts of a book of which something can be said, in the order of the other files. */
export const rangeRows = (book: FigureBook): RangeRow[] => {
  const ranges = new Map(book.table.figures.filter(hasRange).map((figure) => [figure.id, figure.range]));
  return rowsOf(book).flatMap((row) => {
    const range = ranges.get(row.figure_id);
    const named = Object.fromEntries(namedInRanges.map((name) => [name, row[name]])) as Pick<Row, (typeof namedInRanges)[number]>;
    return range ? [{ ...named, ...range, how: 'published-figures' }] : [];
  });
};
