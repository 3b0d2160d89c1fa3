import type { FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { viewsShown } from '../figures/outlines-shown.ts';
import type { ExplorerMode, MapView } from '../locale/map-modes.ts';
import { sayMapTitle } from './describe-map.ts';
import { labelMode } from './label-mode.ts';

type View = { mode: ExplorerMode; release?: string | undefined; view: MapView; reportedOnly?: boolean };

/** The title of a page of the map, short enough to be shown whole: what it shows, or how it differs from the map itself. */
export function titleMapPage(book: FigureBook, view: View, locale: Locale): string {
  const { alt, explore } = wordsOf(locale);
  const province = book.province.name[locale];
  const plain = view.release === undefined && view.view === 'outlines' && !view.reportedOnly;
  if (plain && view.mode === 'both') return sayMapTitle(book, locale);
  if (!plain) return headMapPage(book, view, locale, fill(explore.short, { province }));
  const label = labelMode(book, view.mode, locale);
  return fill(alt.title, { province, measures: locale === 'en' ? label.charAt(0).toLowerCase() + label.slice(1) : label });
}

/** What tells the pages of the map apart: a name, the mode, the filter, “as tiles”, and the day of the release where the page is pinned to one. */
export function headMapPage(book: FigureBook, { mode, release, view, reportedOnly = false }: View, locale: Locale, name: string): string {
  const { explore, tiles } = wordsOf(locale);
  const named = [mode === 'both' ? '' : labelMode(book, mode, locale), reportedOnly ? explore.only : ''].filter(Boolean);
  const own = named.reduce((title, measure) => fill(tiles.titleMode, { title, measure }), name);
  // “As tiles” tells it from the other view, where there is one.
  const seen = view === 'tiles' && viewsShown().length > 1 ? fill(tiles.titleTiles, { title: own }) : own;
  return release === undefined ? seen : fill(tiles.titleRelease, { title: seen, date: formatPeriod(release, locale) });
}
