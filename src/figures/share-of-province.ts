import type { Place } from '../records/place-schema.ts';
import type { FigureBook } from './figure-book.ts';

/**
 * A prefecture's share of the province's residents, in percent with one decimal: 100 × place / province.
 * Nothing where one of the two is missing or they speak of different days.
 */
export function shareOfProvince(book: FigureBook, place: Place): number | undefined {
  const [part, whole] = [book.figureFor('population', place), book.figureFor('population', book.province)];
  if (!part?.value || !whole?.value || part.period !== whole.period) return undefined;
  return Math.round((part.value / whole.value) * 1000) / 10;
}
