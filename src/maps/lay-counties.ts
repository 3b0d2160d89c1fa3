import { coarsenLine } from '../places/coarsen-outlines.ts';
import { countyBorders, type CountyOutlines } from '../places/county-outlines.ts';
import type { LabelPlace, MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import { locateCounties } from './locate-counties.ts';
import { locatePlaces, mapProjection, type LocatedPlace } from './locate-places.ts';
import { pigments } from './pigments.ts';
import { placeNames, symbolBox, type Box } from './place-names.ts';
import type { PressPlace } from './press-place.ts';
import { mapFrame } from './projection.ts';
import { writePath, type Point } from './write-path.ts';

/** As on the page of the counties: about two thirds of a map unit. */
const toleranceDegrees = 0.01;
const typeSize = 14;
const frame: Box = [0, 0, mapFrame.width, mapFrame.height];

/** Borders of counties over the land of a picture, where each symbol stands, and where there is room for each name; prefectures are named by `named`. */
export type CountyLayer = { borders: (lower: (position: [number, number]) => Point | null) => string; points: LocatedPlace[]; labels: Record<string, Pick<LabelPlace, 'wide'>> };

/**
 * Finds room for counties with figures and, after them, for the names of the prefectures. What finds none has no label: its
 * symbol stays, and the table has its numbers.
 *
 * @param places counties with their values, then prefectures without any
 */
export function layCounties(outlines: Outlines, plan: MapPlan, counties: CountyOutlines, places: readonly PressPlace[]): CountyLayer {
  const project = mapProjection(outlines, plan);
  const points = [...locateCounties(counties, project), ...locatePlaces(outlines, plan)].map(({ code, x, y }) => ({ code, x, y })).filter(({ code }) => places.some((place) => place.code === code));
  const reachOf = ({ values }: PressPlace): number => Math.max(0, ...values.map(({ radius }) => radius));
  const wishes = places.flatMap((place) => {
    const point = points.find(({ code }) => code === place.code);
    const numbers = place.values.map(({ text }) => text).join(' · ');
    return point ? [{ key: place.code, lines: [place.name, ...(numbers ? [numbers] : [])], x: point.x, y: point.y, reach: numbers ? reachOf(place) + 2 : 0 }] : [];
  });
  const placed = placeNames(wishes, wishes.filter(({ reach }) => reach > 0).map(symbolBox), typeSize, frame);
  const labels = Object.fromEntries(placed.map(({ key, x, y, left, baseline, anchor, lines }) => [key, { wide: { dx: left - x, dy: baseline - y + (lines.length > 1 ? 0 : typeSize * 1.2), anchor } }]));
  const lines = countyBorders(counties).coordinates.map((line) => coarsenLine(line, toleranceDegrees));
  return {
    borders: (lower) => `<path d="${writePath({ type: 'MultiLineString', coordinates: lines }, lower)}" fill="none" stroke="${pigments.loess}" stroke-width=".7" stroke-opacity=".7"/>`,
    points,
    labels,
  };
}
