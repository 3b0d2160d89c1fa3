import { balanceLines } from '../locale/break-lines.ts';
import type { Locale } from '../locale/locales.ts';
import type { CountyOutlines } from '../places/county-outlines.ts';
import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import type { TilePlan } from '../places/tile-plan.ts';
import { drawPressGround } from './draw-press-ground.ts';
import { drawPressKey } from './draw-press-key.ts';
import type { PressLegend } from './draw-press-legend.ts';
import { drawPressSymbols } from './draw-press-symbols.ts';
import { drawPressTiles, locatePressTiles, pressTilesHeight } from './draw-press-tiles.ts';
import { framePress, pressWidth } from './frame-press.ts';
import { layCounties } from './lay-counties.ts';
import { locatePlaces, mapProjection, type LocatedPlace } from './locate-places.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import { mapFrame } from './projection.ts';
import type { Point } from './write-path.ts';
import { writeParagraph, writeText, type TextWriter } from './write-text.ts';

/** What the picture says in words, all of it within the picture. */
export type PressWords = {
  title: string;
  /** The finding, with its reservation. */
  finding: string;
  description: string;
  estimated: string;
  notPublished: string;
  withheld: string;
  /** What the numbers are, in a sentence or two. */
  note: string;
  /** Release, sources, base map, whose it is and on what terms: a paragraph each. */
  foot: readonly string[];
};

/** All that a picture is made of. `write` is how words become SVG: text by default. */
export type PressMap = {
  outlines: Outlines;
  plan: MapPlan;
  /** Drawn instead of the outlines, where these are not to be shown. */
  tiles?: TilePlan | undefined;
  places: readonly PressPlace[];
  /** Instead of prefectures, `places` are then counties with figures, and prefectures that are only named. */
  counties?: CountyOutlines | undefined;
  legend: PressLegend;
  words: PressWords;
  locale: Locale;
  write?: TextWriter;
};

/** Room for legend, key and note below a map whose corners are not empty. */
const roomBelow = 170;

/**
 * A map as a picture that leaves the site: one SVG file without styles, scripts or anything to load, in the light
 * scheme, with title, legend, the word “estimated”, sources, date and licence inside the picture.
 * Pure: the same input gives the same bytes.
 */
export function drawPressMap({ outlines, plan, tiles, places, counties, legend, words, locale, write = writeText }: PressMap): string {
  const free = plan.corners === 'free' && !tiles;
  const mapHeight = tiles ? pressTilesHeight(tiles) : mapFrame.height;
  const note = balanceLines(words.note, (free ? pressWidth * 0.36 : pressWidth) / 14);
  const { top, close } = framePress(words, locale, write);
  const noteTop = free ? top + 530 : top + mapHeight + roomBelow;
  // A long note in a free corner may reach below the map; what follows then makes room.
  const below = Math.max(top + mapHeight, noteTop + note.length * 21);
  const { ground, points, labels } = tiles ? { ground: drawPressTiles(tiles, places, top), ...locatePressTiles(tiles, top) } : layOutlines(outlines, plan, places, counties, top);
  return close(below, [
    ground,
    drawPressSymbols({ places, points, labels, write }),
    legend(free ? { x: 600, y: top + 30 } : { x: 0, y: top + mapHeight + 20 }, write),
    drawPressKey({ places, words, write, at: free ? { x: 0, y: top + 470 } : { x: 560, y: top + mapHeight + 80 } }),
    writeParagraph(note, { x: 0, y: noteTop, size: 14, fill: pigments.muted }, write),
  ]);
}

/** Everything is drawn where it stands, in no group of its own: a writer of shapes then needs to know of none. */
function layOutlines(outlines: Outlines, plan: MapPlan, places: readonly PressPlace[], counties: CountyOutlines | undefined, top: number) {
  const project = mapProjection(outlines, plan);
  const lower = (position: [number, number]): Point | null => {
    const point = project(position);
    return point && [point[0], point[1] + top];
  };
  const down = (point: LocatedPlace): LocatedPlace => ({ ...point, y: point.y + top });
  if (counties) {
    const layer = layCounties(outlines, plan, counties, places);
    const land = outlines.features.map(({ id }): PressPlace => ({ code: id, name: '', ground: 'reported', values: [] }));
    return { ground: drawPressGround(outlines, land, lower) + layer.borders(lower), points: layer.points.map(down), labels: layer.labels };
  }
  const points = locatePlaces(outlines, plan).map(down);
  return { ground: drawPressGround(outlines, places, lower), points, labels: plan.places };
}
