import type { FigureBook } from '../../figures/figure-book.ts';
import type { Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { drawMap } from '../../maps/draw-map.ts';
import { drawTiles } from '../../maps/draw-tiles.ts';
import { mapViews, type MapView } from '../../maps/map-modes.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { outlinesShown } from '../../figures/outlines-shown.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { describeMap, describeTiles, sayMapTitle } from '../../wording/describe-map.ts';
import { linkPlaces } from './link-places.ts';
import { legendWords, mapPlaces } from './map-subject.ts';

/** The views this site offers. */
export const viewsShown = (): readonly MapView[] => mapViews.filter((view) => view === 'tiles' || outlinesShown());

/** The province’s map for a book of figures, as SVG; as tiles where the site publishes no outline. Drawn once for each language, book and view. */
export function drawPlaceMap(book: FigureBook, locale: Locale, wanted: MapView = 'outlines'): string {
  const view = outlinesShown() ? wanted : 'tiles';
  const key = `${locale} ${view}`;
  const drawn = drawings.get(book)?.[key];
  if (drawn !== undefined) return drawn;
  const { status } = wordsOf(locale);
  const sheet = readMapSheet();
  const shared = {
    places: mapPlaces(book, locale),
    words: {
      estimated: status.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      legend: legendWords(book, locale),
    },
    title: sayMapTitle(book, locale),
    idPrefix: 'map',
    locale,
  };
  const picture =
    view === 'tiles'
      ? drawTiles({ ...shared, tiles: tilesOf(sheet), description: describeTiles(book, locale), links: linkPlaces(book, locale) })
      : drawMap({ ...shared, outlines: sheet.outlines, labels: sheet.plan, description: describeMap(book, locale) });
  drawings.set(book, { ...drawings.get(book), [key]: picture });
  return picture;
}

const drawings = new WeakMap<FigureBook, Partial<Record<string, string>>>();
