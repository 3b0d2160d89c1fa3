import type { FigureBook } from '../figures/figure-book.ts';
import { siteSettings } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** What the data are called, whatever the release: “Volunteer mothers of … : aggregate figures”. */
export function titleData(book: FigureBook, locale: Locale): string {
  const name = siteSettings().programme[locale];
  return fill(wordsOf(locale).data.datasetTitle, { programme: name.charAt(0).toUpperCase() + name.slice(1), province: book.province.name[locale] });
}

/** A citation of the release a book stands at: author, year, title, release, licence. */
export function citeData(book: FigureBook, locale: Locale): string {
  const { citation_author, licence } = siteSettings();
  return fill(wordsOf(locale).data.citation, {
    author: citation_author[locale],
    year: book.release.release.slice(0, 4),
    title: titleData(book, locale),
    release: formatPeriod(book.release.release, locale),
    licence: licence.name,
  });
}
