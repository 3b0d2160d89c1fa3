import type { FigureBook } from '../figures/figure-book.ts';
import { standingOf, type Figure } from '../figures/figure.ts';
import type { Place } from '../records/place-schema.ts';

/** A prefecture with the two figures the map pairs, and its residents. */
type MapRow = { place: Place; volunteers: Figure; children: Figure; population: Figure };

/** The two counts of a row. */
export const mapCounts = ['volunteers', 'children'] as const;

/** The rows of the map and of its table, in the order of the codes. */
export function mapRows(book: FigureBook): readonly MapRow[] {
  return book.prefectures.flatMap((place) => {
    const volunteers = book.figureFor('volunteers', place);
    const children = book.figureFor('children', place);
    const population = book.figureFor('population', place);
    return volunteers && children && population ? [{ place, volunteers, children, population }] : [];
  });
}

/** How the map's counts stand, taken together. */
export function mapStanding(rows: readonly MapRow[]): 'all-estimated' | 'some-estimated' | 'none-estimated' {
  const counts = rows.flatMap((row) => mapCounts.map((role) => row[role]));
  if (counts.every(isEstimated)) return 'all-estimated';
  return counts.some(isEstimated) ? 'some-estimated' : 'none-estimated';
}

/** Worked out by us, not counted. */
export const isEstimated = (figure: Figure): boolean => standingOf(figure) === 'estimated';
/** Stands in a source, provisional and revised figures among them. */
export const isReported = (figure: Figure): boolean => standingOf(figure) === 'reported';
/** Withheld, not published or not applicable. */
export const isNumberless = (figure: Figure): boolean => figure.value === null;
