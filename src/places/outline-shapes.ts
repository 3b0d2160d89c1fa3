import { merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { Outlines } from './outlines.ts';

/** The borders between places, each line once, without the province's own edge. */
export function sharedBorders({ topology }: Outlines): MultiLineString {
  return mesh(topology, topology.objects.prefectures, (a, b) => a !== b);
}

/** One shape for the places with these codes, their common borders dissolved; d3's winding. */
export function mergeOutlines({ topology }: Outlines, codes: readonly string[]): MultiPolygon {
  const wanted = topology.objects.prefectures.geometries.filter(({ id }) => codes.includes(String(id)));
  return merge(topology, wanted as (TopoPolygon | TopoMultiPolygon)[]);
}
