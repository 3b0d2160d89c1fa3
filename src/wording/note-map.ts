import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayNumberless } from './describe-map.ts';
import { labelInText } from './label-in-text.ts';
import { isReported, mapRows, mapStanding } from './map-rows.ts';

/** The honest note that stands in the map's corner: what the counts on it are. Its caption names the places. */
export function noteOnMap(book: FigureBook, locale: Locale): string {
  const { map } = wordsOf(locale);
  const rows = mapRows(book);
  const standing = mapStanding(rows);
  const measure = labelInText(book.measureFor('population'), locale);
  if (standing === 'all-estimated') return fill(map.noteEstimated, { measure });
  const anyReported = rows.some((row) => isReported(row.volunteers) || isReported(row.children));
  if (standing === 'some-estimated') return fill(map.noteMixed, { measure });
  return anyReported ? map.noteReported : sayNumberless(book, locale);
}

/** The note beside residents: what the measure counts, and whether its figures come second-hand. */
export function notePopulation(book: FigureBook, locale: Locale): string {
  const { map } = wordsOf(locale);
  const secondary = mapRows(book).map(({ population }) => population.sources.some(({ kind }) => kind === 'secondary'));
  const origin = !secondary.includes(true) ? '' : secondary.includes(false) ? map.someSecondary : map.allSecondary;
  return [book.measureFor('population').definition[locale], origin].filter(Boolean).join(locale === 'en' ? ' ' : '');
}
