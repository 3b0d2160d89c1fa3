import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import type { RateKind } from '../figures/derive-rates.ts';
import { mapRows } from './map-rows.ts';

/** What a map can show. The room of maps, which this one does not know, has the same names in `explorerModes`. */
export type ExplorerMode = 'both' | 'volunteers' | 'children' | 'population' | 'counties' | 'change' | RateKind;

/** The figures of prefectures that a mode of counts or context shows, in the order of the codes; none for rates. */
export function mapFigures(book: FigureBook, mode: ExplorerMode): Figure[] {
  if (mode === 'counties') return book.prefectures.flatMap((place) => book.table.latest(place.code, 'counties') ?? []);
  return mapRows(book).flatMap((row) => {
    if (mode === 'both') return [row.volunteers, row.children];
    return mode === 'volunteers' || mode === 'children' || mode === 'population' ? [row[mode]] : [];
  });
}
