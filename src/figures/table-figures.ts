import type { FigureBook } from './figure-book.ts';
import type { Figure } from './figure.ts';

/** Rows that one page can bring along in its first round trip: 245 weigh 10 kB with their page, each further one about 11 bytes. */
export const mostRows = 500;

/**
 * The figures of a book that fit into one table, in the order of the files: all of them, or where those are more than `most`, the
 * latest of each measure in each place. `older` says how many are left to the files.
 */
export function figuresForTable(book: FigureBook, most = mostRows): { figures: readonly Figure[]; older: number } {
  const all = [...book.code.places.keys()].flatMap((place) => [...book.code.measures.keys()].flatMap((measure) => book.table.history(place, measure)));
  const figures = all.length <= most ? all : all.filter((figure) => book.table.latest(figure.place.code, figure.measure.id) === figure);
  return { figures, older: all.length - figures.length };
}
