import { geoPath } from 'd3';
import { countyBorders, prefectureLand, type CountyOutlines } from '../places/county-outlines.ts';
import type { ProjectionPlan } from '../places/label-places.ts';
import { drawCountyMarks, drawNames, locateMarks, wishFor, type CountyMark } from './draw-county-marks.ts';
import { locateCounties } from './locate-counties.ts';
import { placeNames, symbolBox, type Box, type NameWish } from './place-names.ts';
import { fitProjection } from './projection.ts';
import { shortNumber } from './short-number.ts';
import type { SymbolScale } from './symbol-scale.ts';
import { writePath } from './write-path.ts';

const width = 600;
const tallest = 460;
const margin = 10;
/** Type sizes in map units at which names must not touch: on a wide page and on a phone. The style sheet never exceeds them. */
export const countyTypeSizes = { wide: 15, narrow: 25 } as const;

const plain = { volunteers: '', children: '' };

/**
 * One prefecture with its counties as one `<svg>`, with names at two sizes of type of which the style sheet shows one: counties
 * with a figure have their symbol, name and figures, `names` says what the others are called, by code. `labelledBy` is the id of
 * the words that tell what is drawn. Pure: the same input gives the same bytes.
 */
export function drawCountyMap({ outlines, projection, parent, marks, names, scale, labelledBy, describedBy }: {
  outlines: CountyOutlines;
  projection: ProjectionPlan;
  parent: string;
  marks: readonly CountyMark[];
  names: ReadonlyMap<string, string>;
  scale: SymbolScale;
  labelledBy: string;
  describedBy: string;
}): string {
  const land = prefectureLand(outlines, parent);
  const project = fitProjection(projection, land, { width, height: tallest, margin });
  const [[, top], [, bottom]] = geoPath(project).bounds(land);
  const frame: Box = [0, Math.floor(top - margin), width, Math.ceil(bottom + margin)];
  const points = locateCounties(outlines, project, parent);
  const located = locateMarks(marks, points, scale);
  const shown = new Set(located.map(({ code }) => code));
  const others = points
    .filter(({ code }) => !shown.has(code) && names.has(code))
    .sort((a, b) => b.clear - a.clear)
    .map(({ code, x, y }): NameWish => ({ key: code, lines: [names.get(code) ?? ''], x, y, reach: 0 }));
  const wishes = [...located.map(wishFor), ...others];
  const obstacles = located.map(({ at, reach }) => symbolBox({ ...at, reach }));
  const labels = (['wide', 'narrow'] as const).map((size) => `<g class="map-labels county-${size}">${drawNames(placeNames(wishes, obstacles, countyTypeSizes[size], frame), located)}</g>`);
  return [
    `<svg class="map" viewBox="0 ${frame[1]} ${width} ${shortNumber(frame[3] - frame[1])}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">`,
    `<path class="map-ground" d="${writePath(land, project)}"/><path class="map-borders" d="${writePath(countyBorders(outlines, parent), project)}"/><path class="map-edge" d="${writePath(land, project)}"/>`,
    drawCountyMarks(located, scale, plain),
    ...labels,
    '</svg>',
  ].join('');
}
