import type { FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Measure } from '../../records/measure-schema.ts';
import type { Place } from '../../records/place-schema.ts';

/** What a symbol of a picture can show. */
export type ShownRole = 'volunteers' | 'children' | 'population' | 'counties';

/** The measure that counts a place’s counties, by its id; a province may have none. */
const countyMeasure = 'counties';

/** The measure a symbol shows, where the code book has it. */
export const measureShown = (book: FigureBook, role: ShownRole): Measure | undefined =>
  role === 'counties' ? book.code.measures.get(countyMeasure) : book.measureFor(role);

/** The figure of a place for it. */
export function figureShown(book: FigureBook, role: ShownRole, place: Place): Figure | undefined {
  const measure = measureShown(book, role);
  return measure && book.table.latest(place.code, measure.id);
}
