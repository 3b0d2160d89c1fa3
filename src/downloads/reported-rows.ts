import type { FigureBook } from '../figures/figure-book.ts';
import { standingOf, type Figure } from '../figures/figure.ts';
import { rowsOf, type Row } from './rows.ts';

/** Whether somebody reported the number: neither an estimate nor a gap. Provisional and revised numbers were reported. */
export const isReported = (figure: Figure): boolean => standingOf(figure) === 'reported';

/** The rows of reported numbers alone, in the order of the whole. */
export function reportedRows(book: FigureBook): Row[] {
  const reported = new Set(book.table.figures.filter(isReported).map(({ id }) => id));
  return rowsOf(book).filter(({ figure_id }) => reported.has(figure_id));
}
