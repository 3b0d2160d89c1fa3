import type { Locale } from '../locale/locales.ts';
import { coarsenLine } from '../places/coarsen-outlines.ts';
import { countyBorders, type CountyOutlines } from '../places/county-outlines.ts';
import type { MapPlan } from '../places/label-places.ts';
import { mergeOutlines, sharedBorders } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { drawAsImage } from './draw-as-image.ts';
import { countyScale, drawCountyMarks, drawNames, locateMarks, wishFor, type CountyMark } from './draw-county-marks.ts';
import { drawLegend } from './draw-legend.ts';
import { largestAmong } from './draw-symbols.ts';
import { locateCounties } from './locate-counties.ts';
import { locatePlaces, mapProjection } from './locate-places.ts';
import type { LegendWords, MapPlace, MapValue } from './map-input.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { leaderTo, placeNames, symbolBox, type Box, type NameWish } from './place-names.ts';
import { mapFrame } from './projection.ts';
import { emptyRadius } from './symbol-scale.ts';
import { writePath } from './write-path.ts';

/** The largest type of each set of names, in map units: as the style sheet of the map has it. */
const typeSizes = { wide: 17.5, narrow: 35 } as const;
/** So many counties can be named with their figures on the map itself; where there are more, names of prefectures stand there. */
const mostNamed = 14;
const roomBelow = 250;
/** What the legend takes of a free corner, wherever the style sheet moves it. */
const legendBoxes: Record<keyof typeof typeSizes, readonly Box[]> = { wide: [[480, 0, mapFrame.width, 230]], narrow: [[390, 0, mapFrame.width, 175], [690, 0, mapFrame.width, 300]] };
/** About two thirds of a map unit, which is not seen; it saves a fifth of the picture. */
const toleranceDegrees = 0.01;
const nothing: MapValue = { value: null, standing: 'not-applicable', text: '' };
const classes = { volunteers: modeClass(modesOf('volunteers')), children: modeClass(modesOf('children')) };

/**
 * The whole province with the borders of its counties and a symbol for each county with figures, as one `<svg>`; the modes of
 * the switch are those of the big map. `fills` is drawn between the land and the borders. Pure.
 */
export function drawCountyOverview({ outlines, counties, plan, marks, prefectures, legend, fills = '', labelledBy, describedBy, locale }: {
  outlines: Outlines;
  counties: CountyOutlines;
  plan: MapPlan;
  marks: readonly CountyMark[];
  /** Names of the prefectures by code. */
  prefectures: ReadonlyMap<string, string>;
  legend: LegendWords;
  fills?: string;
  labelledBy: string;
  describedBy: string;
  locale: Locale;
}): string {
  const project = mapProjection(outlines, plan);
  const scale = countyScale(marks);
  const empty = marks.length > mostNamed ? emptyRadius / 2 : emptyRadius;
  const located = locateMarks(marks, locateCounties(counties, project), scale, empty);
  const named = located.length <= mostNamed ? located.map(wishFor) : [];
  const around = (must: boolean) => locatePlaces(outlines, plan).map(({ code, x, y }): NameWish => ({ key: code, lines: [prefectures.get(code) ?? ''], x, y, reach: 0, must }));
  const below = plan.corners !== 'free';
  const frame: Box = [0, 0, mapFrame.width, mapFrame.height];
  const symbols = located.map(({ at, reach }) => symbolBox({ ...at, reach }));
  const obstacles = (size: keyof typeof typeSizes) => (marks.length === 0 || below ? symbols : [...symbols, ...legendBoxes[size]]);
  // Beside a symbol stands the county's own name: there a prefecture's would be taken for it. On the wide map every prefecture
  // has its name, however far off; the narrow map names what it can.
  const names = {
    wide: placeNames([...named, ...around(true)], obstacles('wide'), typeSizes.wide, frame),
    narrow: placeNames([...named, ...around(false)], obstacles('narrow'), typeSizes.narrow, frame),
  };
  const label = (size: keyof typeof typeSizes): string => {
    const [ofCounties, ofPrefectures] = [true, false].map((county) => drawNames(names[size].filter(({ lines }) => lines.length > 1 === county), located, classes));
    return `<g class="map-labels map-${size}"><g class="map-around">${ofPrefectures}</g>${ofCounties}</g>`;
  };
  const leaders = names.wide.map((name) => (name.must ? leaderTo(name, symbols, typeSizes.wide) : '')).join('');
  const places = marks.map((mark): MapPlace => ({ ...mark, population: nothing }));
  const drawnLegend = drawLegend({ largest: largestAmong(places), largestChange: 0, scales: { volunteers: scale, children: scale, population: scale, counties: scale }, words: legend, locale, counties: false });
  const lines = countyBorders(counties).coordinates.map((line) => coarsenLine(line, toleranceDegrees));
  const borders = { type: 'MultiLineString' as const, coordinates: lines };
  const land = writePath(mergeOutlines(outlines, outlines.features.map(({ id }) => id)), project);
  const drawing = [
    `<path class="map-ground" d="${land}"/>${fills}`,
    `<path class="map-borders map-county" d="${writePath(borders, project)}"/><path class="map-edge" d="${writePath(sharedBorders(outlines), project)}"/><path class="map-edge" d="${land}"/>`,
    leaders ? `<path class="map-leader map-wide" d="${leaders}"/>` : '',
    drawCountyMarks(located, scale, classes, empty),
    marks.length === 0 ? '' : below ? `<g transform="translate(-60 650)">${drawnLegend}</g>` : drawnLegend,
  ].join('');
  return `<svg class="map" viewBox="0 0 ${mapFrame.width} ${mapFrame.height + (below ? roomBelow : 0)}">${drawAsImage(drawing, label('wide') + label('narrow'), { labelledBy, describedBy })}</svg>`;
}
