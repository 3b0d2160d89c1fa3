import type { CountyOutlines } from '../places/county-outlines.ts';
import { innerPoint } from '../places/inner-point.ts';
import type { LocatedPlace } from './locate-places.ts';
import type { Point } from './write-path.ts';

/** Where a county's symbol stands, and how far it is from its nearest border, in map units. */
export type LocatedCounty = LocatedPlace & { parent: string; name: string; clear: number };

/** A point well inside each county, in map units; of one prefecture or of all. */
export function locateCounties({ counties }: CountyOutlines, project: (position: [number, number]) => Point | null, parent?: string): LocatedCounty[] {
  return counties
    .filter((county) => parent === undefined || county.parent === parent)
    .map(({ code, name, parent: home, outline: { geometry } }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flat().map((ring) => ring.map((position) => project([position[0] ?? NaN, position[1] ?? NaN]) ?? ([NaN, NaN] as const)));
      return { code, name, parent: home, ...innerPoint(rings) };
    });
}
