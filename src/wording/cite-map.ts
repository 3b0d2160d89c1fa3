import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { isEstimated } from './map-rows.ts';

/** A citation of a map: author, year, title, release, how its figures stand, licence. Its address stands beside it. */
export function citeMap(book: FigureBook, title: string, figures: readonly Figure[], locale: Locale): string {
  return cite(wordsOf(locale).takeAway.citation, { title, release: formatPeriod(book.release.release, locale) }, { newest: book, figures, locale });
}

/** The same for maps of several releases, oldest first. */
export function citeSheet(books: readonly FigureBook[], title: string, figures: readonly Figure[], locale: Locale): string {
  const [first, newest] = [books[0], books.at(-1)];
  if (!first || !newest) throw new Error('map: a citation of no release');
  if (first === newest) return citeMap(newest, title, figures, locale);
  const [from, to] = [formatPeriod(first.release.release, locale), formatPeriod(newest.release.release, locale)];
  return cite(wordsOf(locale).mapSheet.citation, { title, from, to }, { newest, figures, locale });
}

function cite(sentence: string, words: Record<string, string>, { newest, figures, locale }: { newest: FigureBook; figures: readonly Figure[]; locale: Locale }): string {
  const { allEstimated, someEstimated } = wordsOf(locale).takeAway;
  const { citation_author, licence } = siteSettings();
  const shown = figures.filter(({ value }) => value !== null);
  const standing = !shown.some(isEstimated) ? '' : shown.every(isEstimated) ? allEstimated : someEstimated;
  return fill(sentence, { ...words, author: citation_author[locale], year: newest.release.release.slice(0, 4), standing, licence: licence.name });
}
