import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { countySource, mergedInto, shortNames, undividedIn } from './county-source.ts';
import { codeOf, readPinned } from './pinned-file.ts';
import type { Area } from './pinned-file.ts';
import { mergedInto as prefectureHomes, prefectureSource } from './prefecture-source.ts';
import { mergeZones, simplifyAreas, borderLines, steradians } from './simplify-areas.ts';
import { snapTo } from './snap-ends.ts';

/** Corners of borders between two counties of one prefecture are left out below this: small enough for the districts of a city. */
const smallestCornerKm2 = 1.5;

type Shape = (TopoPolygon | TopoMultiPolygon) & { id: string };

/** The prefecture of a county, by its code. */
const parentOf = (code: string): string => undividedIn[code] ?? `${code.slice(0, 4)}00`;

/**
 * The counties on the lines of the prefectures: where a county ends at its prefecture's border, it follows the simplified border
 * that the prefectures' file has; only borders inside a prefecture are simplified anew, arc by arc, and finer.
 */
export function simplifyCounties(counties: readonly Area[], prefectures: readonly Area[]): Topology {
  const merged = mergeZones([...prefectures], prefectureHomes);
  const { transform } = simplifyAreas(merged);
  const all: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: mergeZones([...counties], mergedInto) };
  const weighted = presimplify(buildTopology({ all }) as never, sphericalTriangleArea) as unknown as Topology<{ all: GeometryCollection }>;
  const shapes = weighted.objects.all.geometries as Shape[];
  const inside = innerArcs(shapes);
  const snap = snapTo(borderLines(merged));
  const least = steradians(smallestCornerKm2);
  const arcs = weighted.arcs.map((arc, index) => {
    const last = arc.length - 1;
    return arc.flatMap((point, at): Position[] => {
      const place = [point[0] ?? NaN, point[1] ?? NaN];
      if (at === 0 || at === last) return [snap(place)?.at ?? place];
      const keeps = inside.has(index) ? (point[2] ?? 0) >= least : snap(place)?.corner;
      return keeps ? [place] : [];
    });
  });
  const named = new Map(counties.map((area) => [codeOf(area), shortNames[codeOf(area)] ?? area.properties.full_name ?? '']));
  const collect = (wanted: (id: string) => boolean): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: shapes.filter(({ id }) => wanted(id)).map((shape) => ({ ...shape, properties: { parent: parentOf(shape.id), name: { zh: named.get(shape.id) } } })) as GeometryCollection['geometries'],
  });
  const objects = { counties: collect((id) => !(id in undividedIn)), undivided: collect((id) => id in undividedIn) };
  if (!transform) throw new Error('The prefectures have no grid.');
  return quantize({ type: 'Topology', objects, arcs } as never, transform);
}

/** The numbers of the arcs that part two areas of one prefecture. */
function innerArcs(shapes: readonly Shape[]): Set<number> {
  const users = new Map<number, string[]>();
  for (const shape of shapes) {
    for (const arc of (shape.arcs as number[][]).flat(2) as number[]) {
      const index = arc < 0 ? ~arc : arc;
      users.set(index, [...(users.get(index) ?? []), parentOf(shape.id)]);
    }
  }
  return new Set([...users].filter(([, parents]) => parents.length === 2 && parents[0] === parents[1]).map(([index]) => index));
}

/** Reads the package under `from`, checks it, and writes the counties to `to`. Returns what it did, a line each. */
export function writeCountyOutlines({ from, to }: { from: string; to: string }): string[] {
  const { path, areas } = readPinned(countySource, from);
  const { bbox, transform, objects, arcs } = simplifyCounties(areas, readPinned(prefectureSource, from).areas);
  const text = `${JSON.stringify({ type: 'Topology', source: countySource, bbox, transform, objects, arcs })}\n`;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  const count = (name: string): number => (objects[name] as GeometryCollection).geometries.length;
  return [
    `read   ${path} (checksum agrees)`,
    `merged ${Object.entries(mergedInto).map(([zone, home]) => `${zone} into ${home}`).join(', ')}`,
    `wrote  ${to}: ${count('counties')} counties, ${count('undivided')} areas of no county, ${arcs.length} arcs, ${arcs.flat().length} points, ${Buffer.byteLength(text)} bytes`,
  ];
}
