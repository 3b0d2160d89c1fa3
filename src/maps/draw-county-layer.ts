import { countyBorders, prefectureLand, type CountyOutlines } from '../places/county-outlines.ts';
import { drawCountyMarks, drawNames, locateMarks, wishFor, type CountyMark } from './draw-county-marks.ts';
import { locateCounties } from './locate-counties.ts';
import { placeNames, symbolBox, type Box, type NameWish } from './place-names.ts';
import type { SymbolScale } from './symbol-scale.ts';
import { writePath, type Point } from './write-path.ts';

/** What a drawing of one prefecture's counties shows. */
export type CountySubject = {
  outlines: CountyOutlines;
  /** Code of the prefecture. */
  parent: string;
  marks: readonly CountyMark[];
  /** What counties without a figure are called, by code; those left out stay without a name. */
  names: ReadonlyMap<string, string>;
  scale: SymbolScale;
};

/** A set of names: its class, and the largest type in map units in which the style sheet will show it. */
export type NameSet = { name: string; size: number };

/** A drawing in two: what one sentence tells of, and over it the lettering, whose numbers lead to their figures. */
export type CountyLayer = { drawing: string; labels: string };

/**
 * One prefecture's land, the borders of its counties, their symbols, and names in one or more sizes of type. Counties with
 * figures are named first, with their figures; then the others, the roomiest first.
 */
export function drawCountyLayer({ outlines, parent, marks, names, scale }: CountySubject, project: (position: [number, number]) => Point | null, frame: Box, sets: readonly NameSet[], classes = { volunteers: '', children: '' }): CountyLayer {
  const land = writePath(prefectureLand(outlines, parent), project);
  const points = locateCounties(outlines, project, parent);
  const located = locateMarks(marks, points, scale);
  const shown = new Set(located.map(({ code }) => code));
  const others = points
    .filter(({ code }) => !shown.has(code) && names.has(code))
    .sort((a, b) => b.clear - a.clear)
    .map(({ code, x, y }): NameWish => ({ key: code, lines: [names.get(code) ?? ''], x, y, reach: 0 }));
  const wishes = [...located.map(wishFor), ...others];
  const obstacles = located.map(({ at, reach }) => symbolBox({ ...at, reach }));
  return {
    drawing: `<path class="map-ground" d="${land}"/><path class="map-borders" d="${writePath(countyBorders(outlines, parent), project)}"/><path class="map-edge" d="${land}"/>${drawCountyMarks(located, scale, classes)}`,
    labels: sets.map(({ name, size }) => `<g class="map-labels ${name}">${drawNames(placeNames(wishes, obstacles, size, frame), located, classes)}</g>`).join(''),
  };
}
