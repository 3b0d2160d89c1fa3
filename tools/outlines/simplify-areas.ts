import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { RingWeighter } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { codeOf, provincePrefix } from './pinned-file.ts';
import type { Area } from './pinned-file.ts';

const earthRadiusKm = 6371.0088;

/** An area in square kilometres, as the share of the sphere that the library weighs by. */
export function steradians(km2: number): number {
  return km2 / earthRadiusKm ** 2;
}

/** Corners that change the shape by less than this, and rings smaller than this, are left out. */
const smallestSteradians = steradians(5);
const gridSteps = 1e4;

type Collection = GeometryCollection<Record<string, never>>;

/** The areas at full detail, in d3's winding, zones merged into their `homes` and specks dropped; ids are their codes. */
export function mergeZones(areas: Area[], homes: Record<string, string>): Feature<Polygon | MultiPolygon>[] {
  const own = areas.filter((area) => codeOf(area).startsWith(provincePrefix));
  const collection: FeatureCollection = { type: 'FeatureCollection', features: own };
  const detailed = buildTopology({ all: collection }) as unknown as Topology<{ all: Collection }>;
  const parts = new Map<string, (TopoPolygon | TopoMultiPolygon)[]>();
  detailed.objects.all.geometries.forEach((geometry, index) => {
    const code = codeOf(own[index] as Area);
    const home = homes[code] ?? code;
    parts.set(home, [...(parts.get(home) ?? []), geometry as TopoPolygon | TopoMultiPolygon]);
  });
  const geometries = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => ({ ...mergeArcs(detailed, group), id }));
  const merged = { ...detailed, objects: { all: { type: 'GeometryCollection', geometries } as Collection } };
  // The library also tells the weigher whether a ring is a hole; its types leave that out.
  const kept = filter(merged, filterWeight(merged, smallestSteradians, sphericalRingArea as RingWeighter));
  return feature(kept, kept.objects['all'] as Collection).features as Feature<Polygon | MultiPolygon>[];
}

/** One topology of the merged areas: every shared border one arc, simplified on the sphere, on a grid of integers. */
export function simplifyAreas(areas: Feature<Polygon | MultiPolygon>[]): Topology {
  return quantize(borderLines(areas).simple as never, gridSteps);
}

/** The merged areas at full detail and with the corners that are kept: arc by arc the same lines. */
export function borderLines(areas: Feature<Polygon | MultiPolygon>[]): { detailed: Topology; simple: Topology } {
  // Built anew after the merge, so that arcs end only where borders of what is left really meet.
  const prefectures: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: areas };
  const build = (): Topology => buildTopology({ prefectures }) as unknown as Topology;
  return { detailed: build(), simple: simplify(presimplify(build() as never, sphericalTriangleArea), smallestSteradians) };
}
