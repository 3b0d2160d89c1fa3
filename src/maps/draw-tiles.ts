import { escapeText } from '../locale/escape-text.ts';
import type { Locale } from '../locale/locales.ts';
import type { TilePlan } from '../places/tile-plan.ts';
import { drawKey } from './draw-key.ts';
import { mapScales } from './draw-symbols.ts';
import { drawTileLegend } from './draw-tile-legend.ts';
import { drawTile } from './draw-tile.ts';
import type { MapPlace, MapWords } from './map-input.ts';
import { drawPlaceLink, type PlaceLink } from './place-link.ts';
import { shortNumber } from './short-number.ts';
import { boxAttributes, frameTiles } from './tile-frame.ts';

type TileDrawing = {
  tiles: TilePlan;
  /** One a prefecture, each with a tile. */
  places: readonly MapPlace[];
  words: MapWords;
  title: string;
  description: string;
  /** Links of the places, by code. */
  links: ReadonlyMap<string, PlaceLink>;
  idPrefix: string;
  locale: Locale;
};

/**
 * The map as a grid of equal tiles that draws no boundary. The same modes, classes and words as `drawMap`, under the same
 * switch; lengths are shares of the page and em, so that letters keep their size on a phone and grow with the reader’s.
 * Pure. Throws when a place has no tile.
 */
export function drawTiles({ tiles, places, words, title, description, links, idPrefix, locale }: TileDrawing): string {
  const frame = frameTiles(tiles);
  const scales = mapScales(places);
  const legend = words.legend ? `<svg class="tile-legend" aria-hidden="true" ${boxAttributes(frame.legend)}><svg x=".6em" overflow="visible">${drawTileLegend({ places, scales, words: words.legend, locale })}</svg></svg>` : '';
  return [
    `<svg class="map tile-map" width="100%" height="${shortNumber(frame.height)}em" role="group" aria-label="${escapeText(title)}" aria-describedby="${idPrefix}-desc">`,
    `<desc id="${idPrefix}-desc" data-number>${escapeText(description)}</desc>`,
    `<defs><pattern id="${idPrefix}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-ground" d="M0 0h9v9H0z"/><path class="map-hatch" d="M3 0v7"/></pattern></defs>`,
    legend,
    `<svg class="tile-key" aria-hidden="true" ${boxAttributes(frame.key)}><svg x=".3em" y="3.4em" overflow="visible">${drawKey(places, words, idPrefix)}</svg></svg>`,
    '<g class="map-places">',
    ...places.map((place) => drawPlaceLink(place.code, links.get(place.code), `<svg ${boxAttributes(frame.boxOf(place.code))} aria-hidden="true">${drawTile(place, scales, idPrefix)}</svg>`)),
    '</g></svg>',
  ].join('');
}
