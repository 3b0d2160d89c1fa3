import type { FigureBook } from '../../figures/figure-book.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';
import type { PlaceLink } from '../../maps/place-link.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { writeGo } from '../../places/find-neighbours.ts';
import { tileNeighbours } from '../../places/tile-neighbours.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { sayMapPlace } from '../../wording/say-map-place.ts';

/** For each prefecture, by code: its page, what is said of it, the names it may be looked for by, and where the arrows lead on the tiles. */
export function linkPlaces(book: FigureBook, locale: Locale): ReadonlyMap<string, PlaceLink> {
  const arrows = tileNeighbours(tilesOf(readMapSheet()));
  return new Map(
    book.prefectures.map((place) => [
      place.code,
      {
        href: pathTo(locale, `/places/${place.slug}/`),
        sentence: sayMapPlace(book, place, locale),
        names: [place.slug, ...locales.map((each) => place.name[each])].join(' ').toLowerCase(),
        go: writeGo(arrows.get(place.code)),
      },
    ]),
  );
}
