import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { isEstimated, mapCounts } from './map-rows.ts';

/** What a place's page says of its estimates, be they both programme figures or one of them; empty without any. */
export function warnOfEstimates(book: FigureBook, place: Place, locale: Locale): string {
  const { placePage } = wordsOf(locale);
  const [one, other] = mapCounts.flatMap((role) => book.figureFor(role, place) ?? []).filter(isEstimated);
  if (!one) return '';
  const name = place.name[locale];
  return other ? fill(placePage.estimateWarning, { place: name }) : fill(placePage.estimateWarningOne, { place: name, measure: one.measure.label[locale] });
}
