import type { FigureBook } from '../../figures/figure-book.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';
import type { PlaceLink } from '../../maps/draw-areas.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { writeGo } from '../../places/find-neighbours.ts';
import { tileNeighbours } from '../../places/tile-neighbours.ts';
import type { MapView } from '../../locale/map-modes.ts';
import { placeKeys } from '../../maps/place-keys.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { sayMapPlace } from '../../wording/say-map-place.ts';

/** Where each place of a map leads, what is said of it, and where the arrow keys go from it. */
export function placeLinks(book: FigureBook, locale: Locale, view: MapView): (code: string) => PlaceLink {
  const sheet = readMapSheet();
  // On tiles the keys follow the picture that is seen.
  const onTiles = view === 'tiles' ? tileNeighbours(tilesOf(sheet)) : undefined;
  const { go } = placeKeys(sheet.outlines, sheet.plan);
  return (code) => {
    const place = book.prefectures.find((one) => one.code === code);
    if (!place) throw new Error(`map: ${code} is no prefecture`);
    return {
      href: pathTo(locale, `/places/${place.slug}/`),
      says: sayMapPlace(book, place, locale),
      // The slug stands in the address; other names only where it does not say them.
      names: [place.name[locale], ...locales.map((each) => place.name[each]).filter((name) => name !== place.name[locale] && name.toLowerCase() !== place.slug)].join('|'),
      go: (onTiles ? writeGo(onTiles.get(code)) : go.get(code)) ?? '',
    };
  };
}
