import { openBooks, type FigureBook } from '../figures/figure-book.ts';
import { bookBefore } from '../figures/find-changes.ts';
import type { Figure } from '../figures/figure.ts';
import type { ExplorerMode } from '../locale/map-modes.ts';
import { mapRows } from './map-rows.ts';

/** The figures of prefectures that a mode of counts or context shows, in the order of the codes; none for rates. */
export function mapFigures(book: FigureBook, mode: ExplorerMode): Figure[] {
  if (mode === 'counties') return book.prefectures.flatMap((place) => book.table.latest(place.code, 'counties') ?? []);
  return mapRows(book).flatMap((row) => {
    if (mode === 'both') return [row.volunteers, row.children];
    return mode === 'volunteers' || mode === 'children' || mode === 'population' ? [row[mode]] : [];
  });
}

/** The figures whose numbers the summary of a mode may say: of changes, also those of the release before. */
export function toldFigures(book: FigureBook, mode: ExplorerMode): Figure[] {
  if (mode !== 'change') return mapFigures(book, mode);
  const before = bookBefore(openBooks(), book);
  return [book, ...(before ? [before] : [])].flatMap((each) => mapFigures(each, 'both'));
}
