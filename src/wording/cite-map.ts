import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { isEstimated } from './map-rows.ts';

/** A citation of a map: author, year, title, release, how its figures stand, licence. Its address stands beside it. */
export function citeMap(book: FigureBook, title: string, figures: readonly Figure[], locale: Locale): string {
  const { citation, allEstimated, someEstimated } = wordsOf(locale).takeAway;
  const { citation_author, licence } = siteSettings();
  const shown = figures.filter(({ value }) => value !== null);
  const standing = !shown.some(isEstimated) ? '' : shown.every(isEstimated) ? allEstimated : someEstimated;
  return fill(citation, {
    author: citation_author[locale],
    year: book.release.release.slice(0, 4),
    title,
    release: formatPeriod(book.release.release, locale),
    standing,
    licence: licence.name,
  });
}
