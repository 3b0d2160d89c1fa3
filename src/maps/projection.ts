import { geoConicEqualArea } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import type { ProjectionPlan } from '../places/label-places.ts';

/** A frame in map units and how much of it stays free on each side. */
export type Frame = { width: number; height: number; margin: number };

/** The large map: 3 to 2, so that one unit is about a pixel on a wide page. */
export const mapFrame: Frame = { width: 1000, height: 660, margin: 8 };

/**
 * The province's own conic equal-area projection, fitted into the frame. Equal area, because the map
 * compares places; no resampling, because at this size a border's corners are closer than a curve would show.
 */
export function fitProjection(plan: ProjectionPlan, shape: GeoPermissibleObjects, { width, height, margin }: Frame): GeoProjection {
  const box: [[number, number], [number, number]] = [[margin, margin], [width - margin, height - margin]];
  return geoConicEqualArea().parallels(plan.parallels).rotate(plan.rotate).center(plan.center).precision(0).fitExtent(box, shape);
}
