import type { FigureBook } from '../../figures/figure-book.ts';
import { standingOf, type Standing } from '../../figures/figure.ts';
import { mapCounts, mapRows } from '../../wording/map-rows.ts';

/** How the two counts stand somewhere on the map of a book, in the order of the legend. */
export function statusPicks(book: FigureBook): Standing[] {
  const found = new Set(mapRows(book).flatMap((row) => mapCounts.map((role) => standingOf(row[role]))));
  return (['reported', 'estimated', 'withheld', 'not-published', 'not-applicable'] as const).filter((standing) => found.has(standing));
}
