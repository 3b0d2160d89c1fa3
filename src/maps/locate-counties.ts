import type { CountyOutlines, CountyShape } from '../places/county-outlines.ts';
import { innerPoint } from '../places/inner-point.ts';
import type { LocatedPlace } from './locate-places.ts';
import type { Point } from './write-path.ts';

/** Where a county's symbol stands, in map units, and its room: how far that is from its nearest border, in degrees. */
export type LocatedCounty = LocatedPlace & { parent: string; name: string; clear: number };

/** A point well inside each county, in map units; of one prefecture or of all. */
export function locateCounties(outlines: CountyOutlines, project: (position: [number, number]) => Point | null, parent?: string): LocatedCounty[] {
  return innerPositions(outlines)
    .filter((county) => parent === undefined || county.parent === parent)
    .map(({ code, name, parent: home, position, clear }) => {
      const point = project(position);
      if (!point) throw new Error(`map: ${code} lies outside the projection`);
      return { code, name, parent: home, x: point[0], y: point[1], clear };
    });
}

type Inner = Pick<CountyShape, 'code' | 'name' | 'parent'> & { position: [number, number]; clear: number };

const found = new WeakMap<CountyOutlines, Inner[]>();

/** Looked for once: every map of counties shows the same points. */
function innerPositions(outlines: CountyOutlines): Inner[] {
  const kept = found.get(outlines) ?? outlines.counties.map(innerPosition);
  found.set(outlines, kept);
  return kept;
}

function innerPosition({ code, name, parent, outline: { geometry } }: CountyShape): Inner {
  const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();
  // Degrees of longitude are shorter than those of latitude; near enough over a county.
  const east = Math.cos(((rings[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const { x, y, clear } = innerPoint(rings.map((ring) => ring.map(([longitude = NaN, latitude = NaN]) => [longitude * east, latitude] as const)));
  return { code, name, parent, position: [x / east, y], clear };
}
