import type { FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayMapTitle } from './describe-map.ts';
import { labelMode } from './label-mode.ts';

/** The title of a page of the map: what it shows, and how it differs from the others of its kind. */
export function titleMapPage(book: FigureBook, { mode, view, release, reportedOnly = false }: { mode: Parameters<typeof labelMode>[1]; view: 'outlines' | 'tiles'; release?: string | undefined; reportedOnly?: boolean }, locale: Locale): string {
  const { explore } = wordsOf(locale);
  const parts = [
    mode === 'both' ? '' : labelMode(book, mode, locale),
    reportedOnly ? explore.only : '',
    view === 'tiles' ? explore.tiles : '',
    release ? fill(explore.release, { date: formatPeriod(release, locale) }) : '',
  ].filter(Boolean);
  const title = sayMapTitle(book, locale);
  return parts.length > 0 ? fill(explore.pageTitle, { title, part: parts.join(locale === 'zh' ? '，' : ', ') }) : title;
}
