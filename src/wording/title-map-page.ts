import type { FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayMapTitle } from './describe-map.ts';

/** What tells the pages of the map apart: its name, its mode, “as tiles”, and the day of the release where the page is pinned to one. */
export function titleMapPage(book: FigureBook, { mode, release, view }: { mode: 'both' | 'volunteers' | 'children' | 'population'; release?: string | undefined; view: 'outlines' | 'tiles' }, locale: Locale, name = sayMapTitle(book, locale)): string {
  const { tiles } = wordsOf(locale);
  const own = mode === 'both' ? name : fill(tiles.titleMode, { title: name, measure: book.measureFor(mode).short_label[locale] });
  const seen = view === 'tiles' ? fill(tiles.titleTiles, { title: own }) : own;
  return release === undefined ? seen : fill(tiles.titleRelease, { title: seen, date: formatPeriod(release, locale) });
}
