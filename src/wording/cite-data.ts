import type { FigureBook } from '../figures/figure-book.ts';
import { siteSettings } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** A citation of the release a book stands at: author, year, title, release, licence. */
export function citeData(book: FigureBook, locale: Locale): string {
  const { citation, datasetTitle } = wordsOf(locale).data;
  const { citation_author, licence, programme } = siteSettings();
  const name = programme[locale];
  return fill(citation, {
    author: citation_author[locale],
    year: book.release.release.slice(0, 4),
    title: fill(datasetTitle, { programme: name.charAt(0).toUpperCase() + name.slice(1), province: book.province.name[locale] }),
    release: formatPeriod(book.release.release, locale),
    licence: licence.name,
  });
}
