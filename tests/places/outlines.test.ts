import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';
import { mergeOutlines, sharedBorders } from '../../src/places/outline-shapes.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { fourJson, fourOutlines } from '../fixtures/four-squares.ts';

const gansu = parseOutlines(JSON.parse(readFileSync('data/outlines/gansu.topo.json', 'utf8')));
const earthKm2 = 6371.0088 ** 2;

describe('the outlines of the province', () => {
  it('has fourteen prefectures, each under its own code', () => {
    expect(gansu.features.map(({ id }) => id)).toEqual(['620100', '620200', '620300', '620400', '620500', '620600', '620700', '620800', '620900', '621000', '621100', '621200', '622900', '623000']);
  });

  it('uses every arc once at the edge or exactly twice, by two neighbours', () => {
    const users = new Map<number, string[]>();
    for (const geometry of gansu.topology.objects.prefectures.geometries) {
      for (const arc of (geometry as { arcs: number[][][] }).arcs.flat(2)) {
        const index = arc < 0 ? ~arc : arc;
        users.set(index, [...(users.get(index) ?? []), String(geometry.id)]);
      }
    }
    expect(users.size).toBe(gansu.topology.arcs.length);
    const shared = [...users.values()].filter(({ length }) => length > 1);
    for (const places of shared) expect(new Set(places).size, places.join()).toBe(2);
    for (const places of shared) expect(places).toHaveLength(2);
    // 23 pairs of neighbours; Zhangye and Jiuquan meet twice, north and south of Jiayuguan.
    expect(new Set(shared.map((places) => places.toSorted().join())).size).toBe(23);
    expect(shared).toHaveLength(24);
  });

  it('keeps the area of every prefecture within one per cent of the source', async () => {
    const { mergeZones } = await import('../../tools/outlines/simplify-areas.ts');
    const path = `node_modules/${gansu.source.package}/${gansu.source.file}`;
    const { mergedInto } = await import('../../tools/outlines/prefecture-source.ts');
    const source = mergeZones((JSON.parse(readFileSync(path, 'utf8')) as { features: Parameters<typeof mergeZones>[0] }).features, mergedInto);
    expect(source).toHaveLength(14);
    for (const [index, one] of gansu.features.entries()) {
      const full = source[index];
      expect(full?.id).toBe(one.id);
      const ratio = geoArea(one) / geoArea(full ?? one);
      expect(Math.abs(ratio - 1), one.id).toBeLessThan(0.01);
    }
  });

  it('keeps the hole in Pingliang and merges the special zones away', () => {
    const holes = gansu.features.filter(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).some((rings) => rings.length > 1));
    expect(holes.map(({ id }) => id)).toEqual(['620800']);
    const land = mergeOutlines(gansu, gansu.features.map(({ id }) => id));
    expect(land.coordinates).toHaveLength(1);
    expect(land.coordinates[0]).toHaveLength(2);
    expect(geoArea(land) * earthKm2).toBeGreaterThan(420_000);
    expect(geoArea(land) * earthKm2).toBeLessThan(430_000);
  });

  it('carries its attribution in both languages', () => {
    expect(gansu.source.attribution.en).toContain('Tianditu');
    expect(gansu.source.attribution.zh).toContain('天地图');
  });
});

describe('parsing outlines', () => {
  it('finds the four squares and the cross between them', () => {
    expect(fourOutlines.features).toHaveLength(4);
    const corners = sharedBorders(fourOutlines).coordinates.flat();
    expect(corners).toContainEqual([101, 37]);
    expect(corners).not.toContainEqual([100, 38]);
  });

  it('merges two squares into one ring', () => {
    const north = mergeOutlines(fourOutlines, ['990100', '990200']);
    expect(north.coordinates).toHaveLength(1);
    // NW, N, NE, E, centre, W, and the first again.
    expect(north.coordinates[0]?.[0]).toHaveLength(7);
  });

  it('refuses a ring that would fill the globe, and names the place', () => {
    const json = fourJson() as { objects: { prefectures: { geometries: { arcs: number[][] }[] } } };
    const first = json.objects.prefectures.geometries[0];
    if (first) first.arcs = [[3, -1, -5]];
    expect(() => parseOutlines(json)).toThrow(/990100, polygon 0, ring 0 is wound the wrong way/);
  });

  it.each([
    ['no topology', { type: 'FeatureCollection' }, /expected a TopoJSON topology/],
    ['no source', { type: 'Topology', arcs: [], objects: {} }, /source must have/],
  ])('refuses %s', (_, json, message) => expect(() => parseOutlines(json)).toThrow(message));

  it('refuses a code that comes twice, one that is no code, and an arc that does not exist', () => {
    type Json = { objects: { prefectures: { geometries: { id: unknown; arcs: number[][] }[] } } };
    const broken = (change: (first: { id: unknown; arcs: number[][] }) => void): unknown => {
      const json = fourJson() as Json;
      json.objects.prefectures.geometries.slice(0, 1).forEach(change);
      return json;
    };
    expect(() => parseOutlines(broken((first) => { first.id = '990200'; }))).toThrow(/990200 comes twice/);
    expect(() => parseOutlines(broken((first) => { first.id = 990100; }))).toThrow(/six-digit code/);
    expect(() => parseOutlines(broken((first) => { first.arcs = [[99]]; }))).toThrow(/no arc 99/);
  });
});
