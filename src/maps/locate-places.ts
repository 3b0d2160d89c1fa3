import { fitProjection, mapFrame } from './projection.ts';
import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import type { Point } from './write-path.ts';

/** Where a place's symbol stands, in map units (the map is `mapFrame` wide and high). */
export type LocatedPlace = { code: string; x: number; y: number };

/** The map's projection, as a function of a longitude and latitude in degrees. */
export function mapProjection(outlines: Outlines, plan: MapPlan): (position: [number, number]) => Point | null {
  return fitProjection(plan.projection, { type: 'FeatureCollection', features: outlines.features }, mapFrame);
}

/** Symbol centres in whole map units, in the order of the outlines; for the map, and for finding neighbours by compass direction. */
export function locatePlaces(outlines: Outlines, plan: MapPlan): LocatedPlace[] {
  const project = mapProjection(outlines, plan);
  return outlines.features.map(({ id }) => {
    const point = project(plan.places[id]?.symbol ?? [NaN, NaN]);
    if (!point) throw new Error(`labels: places.${id}.symbol lies outside the projection`);
    return { code: id, x: Math.round(point[0]), y: Math.round(point[1]) };
  });
}
