import type { FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { viewsShown } from '../figures/outlines-shown.ts';
import type { ExplorerMode, MapView } from '../locale/map-modes.ts';
import { sayMapTitle } from './describe-map.ts';
import { labelMode } from './label-mode.ts';

/** What tells the pages of the map apart: its name, its mode, the filter, “as tiles”, and the day of the release where the page is pinned to one. */
export function titleMapPage(book: FigureBook, { mode, release, view, reportedOnly = false }: { mode: ExplorerMode; release?: string | undefined; view: MapView; reportedOnly?: boolean }, locale: Locale, name = sayMapTitle(book, locale)): string {
  const { explore, tiles } = wordsOf(locale);
  const named = [mode === 'both' ? '' : labelMode(book, mode, locale), reportedOnly ? explore.only : ''].filter(Boolean);
  const own = named.reduce((title, measure) => fill(tiles.titleMode, { title, measure }), name);
  // “As tiles” tells it from the other view, where there is one.
  const seen = view === 'tiles' && viewsShown().length > 1 ? fill(tiles.titleTiles, { title: own }) : own;
  return release === undefined ? seen : fill(tiles.titleRelease, { title: seen, date: formatPeriod(release, locale) });
}
