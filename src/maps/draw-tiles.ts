import { escapeText } from '../locale/escape-text.ts';
import type { Locale } from '../locale/locales.ts';
import type { TilePlan } from '../places/tile-plan.ts';
import { derivedShown } from './derived-modes.ts';
import { drawKey } from './draw-key.ts';
import { inOrder, type PlaceLink } from './draw-areas.ts';
import { largestAmong, mapScales, type Largest } from './draw-symbols.ts';
import { drawTileLegend } from './draw-tile-legend.ts';
import { drawTile } from './draw-tile.ts';
import type { MapPlace, MapWords } from './map-input.ts';
import { shortNumber } from './short-number.ts';
import { symbolScale } from './symbol-scale.ts';
import { boxAttributes, frameTiles } from './tile-frame.ts';

type TileDrawing = {
  tiles: TilePlan;
  /** One a prefecture, each with a tile. */
  places: readonly MapPlace[];
  links: (code: string) => PlaceLink;
  order?: readonly string[] | undefined;
  words: MapWords;
  title: string;
  /** Id of the element that says what is drawn. */
  describedBy: string;
  idPrefix: string;
  locale: Locale;
  /** As for `drawMap`. */
  largest?: Largest | undefined;
  largestChange?: number | undefined;
  filter?: boolean | undefined;
};

/**
 * The map as a grid of equal tiles that draws no boundary. The same modes, classes and words as `drawMap`, under the same
 * switch; lengths are shares of the page and em, so that letters keep their size on a phone and grow with the reader’s.
 * Pure. Throws when a place has no tile.
 */
export function drawTiles({ tiles, places, links, order = [], words, title, describedBy, idPrefix, locale, largest = largestAmong(places), largestChange = 0, filter = false }: TileDrawing): string {
  const frame = frameTiles(tiles);
  const scales = mapScales(places, largest);
  const changes = symbolScale([largestChange]);
  const derived = derivedShown(places);
  const legend = words.legend ? `<svg class="tile-legend" ${boxAttributes(frame.legend)}><svg x=".6em" overflow="visible">${drawTileLegend({ largest, scales, words: words.legend, locale, counties: places.some(({ counties }) => counties) })}</svg></svg>` : '';
  const drawn = inOrder(places, ({ code }) => code, order).map((place) => `<svg ${boxAttributes(frame.boxOf(place.code))}>${drawTile(place, scales, { idPrefix, changes, derived, filter }, links(place.code))}</svg>`);
  return [
    `<svg class="map tile-map" width="100%" height="${shortNumber(frame.height)}em" role="group" aria-label="${escapeText(title)}" aria-describedby="${describedBy}">`,
    `<defs><pattern id="${idPrefix}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M3 0v7"/></pattern></defs>`,
    `<g class="map-places" data-number>${drawn.join('')}</g>`,
    `<g aria-hidden="true" data-number>${legend}<svg class="tile-key" ${boxAttributes(frame.key)}><svg x=".3em" y="3.4em" overflow="visible">${drawKey(places, words, idPrefix, filter)}</svg></svg></g></svg>`,
  ].join('');
}
