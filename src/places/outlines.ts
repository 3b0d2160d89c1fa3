import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { checkWinding } from './check-winding.ts';

/** Attribution and checksum that travel with the outlines. */
export type OutlineSource = {
  package: string;
  version: string;
  file: string;
  sha256: string;
  attribution: { en: string; zh: string };
};

/** The outline of one place, in degrees, wound as d3 wants it: exteriors clockwise, holes the other way. */
export type Outline = Feature<Polygon | MultiPolygon, Record<string, never>> & { id: string };

/** The outlines of a province: its prefectures, and the topology they share. */
export type Outlines = {
  source: OutlineSource;
  /** One a place, in the order of the file; `id` is the GB/T 2260 code. */
  features: Outline[];
  /** Kept for what needs shared arcs: borders drawn once, outlines merged. */
  topology: Topology<{ prefectures: GeometryCollection }>;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Turns an outline file (`data/outlines/*.topo.json`, already read as JSON) into checked outlines.
 * Throws an Error that says what is wrong and where: a missing object, an id that is no code or comes
 * twice, a shape that is no polygon, an arc that does not exist, a ring wound the wrong way.
 */
export function parseOutlines(json: unknown): Outlines {
  const topology = checkTopology(json);
  const { features } = feature(topology, topology.objects.prefectures);
  const outlines = features.map((one): Outline => ({ type: 'Feature', id: String(one.id), properties: {}, geometry: one.geometry as Polygon | MultiPolygon }));
  outlines.forEach(checkWinding);
  return { source: (json as { source: OutlineSource }).source, features: outlines, topology };
}

function checkTopology(json: unknown): Outlines['topology'] {
  checkCollections(json, ['prefectures']);
  return json as Outlines['topology'];
}

/** Makes sure of a topology with its source and, under these names, collections of shapes whose codes come once. Throws an Error. */
export function checkCollections(json: unknown, names: readonly string[]): void {
  if (!isRecord(json) || json['type'] !== 'Topology' || !Array.isArray(json['arcs'])) throw new Error('outlines: expected a TopoJSON topology with arcs');
  checkSource(json['source']);
  const seen = new Set<string>();
  for (const name of names) {
    const object = isRecord(json['objects']) ? json['objects'][name] : undefined;
    if (!isRecord(object) || !Array.isArray(object['geometries'])) throw new Error(`outlines: expected a collection at objects.${name}`);
    for (const [index, geometry] of (object['geometries'] as unknown[]).entries()) {
      const at = `outlines: objects.${name}.geometries[${index}]`;
      if (!isRecord(geometry) || (geometry['type'] !== 'Polygon' && geometry['type'] !== 'MultiPolygon')) throw new Error(`${at}: expected a Polygon or MultiPolygon`);
      const id = geometry['id'];
      if (typeof id !== 'string' || !/^\d{6}$/.test(id)) throw new Error(`${at}.id: expected a six-digit code, found ${JSON.stringify(id)}`);
      if (seen.has(id)) throw new Error(`${at}.id: ${id} comes twice`);
      seen.add(id);
      checkArcs(geometry['arcs'], json['arcs'].length, at);
    }
  }
}

function checkArcs(arcs: unknown, count: number, at: string): void {
  if (!Array.isArray(arcs) || arcs.length === 0) throw new Error(`${at}.arcs: expected lists of arc numbers`);
  for (const arc of arcs.flat(2) as unknown[]) {
    // A negative number means the arc is walked backwards: ~0 is -1.
    if (!Number.isInteger(arc) || (arc as number) >= count || (arc as number) < -count) throw new Error(`${at}.arcs: there is no arc ${String(arc)}`);
  }
}

function checkSource(source: unknown): void {
  const attribution = isRecord(source) ? source['attribution'] : undefined;
  const complete =
    isRecord(source) &&
    ['package', 'version', 'file', 'sha256'].every((key) => typeof source[key] === 'string') &&
    isRecord(attribution) &&
    ['en', 'zh'].every((key) => typeof attribution[key] === 'string' && attribution[key] !== '');
  if (!complete) throw new Error('outlines: source must have package, version, file, sha256 and attribution.en and .zh');
}
