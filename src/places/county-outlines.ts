import { feature, merge, mesh } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, GeometryObject, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { checkWinding } from './check-winding.ts';
import { checkCollections, type Outline, type OutlineSource } from './outlines.ts';

/** What a county's shape carries: the code of its prefecture, and its short name as maps of the country have it. */
type CountyTag = { parent: string; name: { zh: string } };

/** A county: its code, its prefecture's, its name on a Chinese map, and its outline in d3's winding. */
export type CountyShape = { code: string; parent: string; name: string; outline: Outline };

/** The counties of a province, and the topology they share with land that belongs to no county. */
export type CountyOutlines = {
  source: OutlineSource;
  /** In the order of the file. */
  counties: CountyShape[];
  topology: Topology<{ counties: GeometryCollection<CountyTag>; undivided: GeometryCollection<CountyTag> }>;
};

/**
 * Turns a file of county outlines (`data/outlines/*.counties.topo.json`, already read as JSON) into checked outlines.
 * `prefectures` are the codes a county may lie in. Throws an Error that says what is wrong and where.
 */
export function parseCountyOutlines(json: unknown, prefectures: readonly string[]): CountyOutlines {
  checkCollections(json, ['counties', 'undivided']);
  const topology = json as CountyOutlines['topology'];
  for (const name of ['counties', 'undivided'] as const) {
    topology.objects[name].geometries.forEach((geometry, index) => {
      const properties = geometry.properties as Partial<CountyTag> | undefined;
      const at = `outlines: objects.${name}.geometries[${index}].properties`;
      if (!properties || !prefectures.includes(properties.parent ?? '')) throw new Error(`${at}.parent: expected the code of a prefecture, found ${JSON.stringify(properties?.parent)}`);
      if (typeof properties.name?.zh !== 'string' || properties.name.zh === '') throw new Error(`${at}.name.zh: expected the name of the county`);
    });
  }
  const counties = feature(topology, topology.objects.counties).features.map((one): CountyShape => {
    const { parent, name } = one.properties;
    const outline: Outline = { type: 'Feature', id: String(one.id), properties: {}, geometry: one.geometry as Feature<Polygon | MultiPolygon>['geometry'] };
    checkWinding(outline);
    return { code: outline.id, parent, name: name.zh, outline };
  });
  return { source: (json as { source: OutlineSource }).source, counties, topology };
}

/** The borders that part counties, each line once. Within one prefecture, or, without its code, within any: those between prefectures are the prefectures' own. */
export function countyBorders(outlines: CountyOutlines, parent?: string): MultiLineString {
  return mesh(outlines.topology, everyShape(outlines) as GeometryObject, (a, b) => a !== b && tagOf(a).parent === tagOf(b).parent && (parent === undefined || tagOf(a).parent === parent));
}

/** The land of a prefecture, on the lines of its counties. */
export function prefectureLand(outlines: CountyOutlines, parent: string): MultiPolygon {
  return merge(outlines.topology, everyShape(outlines).geometries.filter((shape) => tagOf(shape).parent === parent) as (TopoPolygon | TopoMultiPolygon)[]);
}

const everyShape = ({ topology: { objects } }: CountyOutlines): GeometryCollection<CountyTag> => ({
  type: 'GeometryCollection',
  geometries: [...objects.counties.geometries, ...objects.undivided.geometries],
});

const tagOf = (shape: unknown): CountyTag => (shape as { properties: CountyTag }).properties;
