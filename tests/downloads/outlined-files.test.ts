import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/downloads/rows.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { releaseNames } from '../../src/figures/release-names.ts';
import { fileRoutes } from '../../src/stories/site-routes.ts';
import { useCounties86 } from '../fixtures/counties-folder.ts';
import { copyProvince } from '../fixtures/province-folder.ts';
import { readProvince } from '../fixtures/six-releases.ts';
import { takeFolder } from '../fixtures/take-folder.ts';

type Properties = Record<string, string | number | null | undefined>;
type Places = FeatureCollection<Polygon | MultiPolygon, Properties>;

const places = (release: string) => takeFolder(release).json('places.geojson') as Places;
const ringsOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
/** Twice the area within a ring on the flat: above zero where it runs anticlockwise. */
const signedArea = (ring: Position[]): number => ring.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + ring[at]![0]! * y - x * ring[at]![1]!, 0);

describe.each([undefined, 'four', 'six'] as const)('The outlines of a province (%s)', (province) => {
  beforeEach(() => readProvince(province));

  test('close, run anticlockwise around land and clockwise around holes, and stand in degrees with four decimals', () => {
    for (const release of releaseNames()) {
      for (const one of places(release).features) {
        for (const rings of ringsOf(one)) {
          rings.forEach((ring, at) => {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            expect(ring[0]).toEqual(ring.at(-1));
            expect(Math.sign(signedArea(ring)), `${String(one.id)} ring ${at}`).toBe(at === 0 ? 1 : -1);
            const stray = ring.filter(([lon = NaN, lat = NaN]) => !(lon > 70 && lon < 140 && lat > 15 && lat < 55 && /^\d+(\.\d{1,4})?,\d+(\.\d{1,4})?$/.test([lon, lat].join())));
            expect(stray).toEqual([]);
          });
        }
      }
    }
  });

  test('are every prefecture, and every county with a figure that has an outline', () => {
    const codes = places('latest').features.map(({ id }) => id);
    expect(codes.slice(0, openBook().prefectures.length).sort()).toEqual(openBook().prefectures.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    if (province === undefined) expect(codes.at(-1)).toBe('621125');
  });

  test('carry the latest figure of each measure as the tidy rows have it, with its status and period', () => {
    const latest = new Map(rowsOf(openBook()).map((row) => [`${row.place_code} ${row.measure}`, row]));
    for (const { id, properties } of places('latest').features) {
      const rows = [...latest.values()].filter(({ place_code }) => place_code === id);
      const expected = rows.flatMap(({ measure, value, status, period }) => {
        const name = measure.replaceAll('-', '_');
        return [[name, value], [`${name}_status`, status], [`${name}_period`, period]];
      });
      const { place_code, place_level, place_en, place_zh, ...figures } = properties;
      expect([place_code, place_level, place_en, place_zh].every(Boolean)).toBe(true);
      expect(Object.fromEntries(Object.entries(figures).filter(([name]) => !name.endsWith('_basis')))).toEqual(Object.fromEntries(expected));
    }
  });

  test('are the same in TopoJSON, read by its own reader', () => {
    const { json } = takeFolder('latest');
    const topology = json('places.topojson') as Topology<Record<string, GeometryCollection<Properties>>>;
    const found = Object.values(topology.objects).flatMap((object) => feature(topology, object).features) as Places['features'];
    const flat = (features: Places['features'], turned: boolean) =>
      features.map(({ id, properties, geometry }) => ({ id, properties, rings: ringsOf({ type: 'Feature', properties, geometry }).map((rings) => rings.map((ring) => (turned ? [...ring].reverse() : ring).map((at) => at.map((each) => Math.round(each * 1e4))))) }));
    expect(flat(found, true)).toEqual(flat((json('places.geojson') as Places).features, false));
    expect(topology.arcs.flat().every((at) => at.every(Number.isInteger))).toBe(true);
  });

  test('say of which release they are, whose the base map is, and what each status means', () => {
    const { about } = takeFolder('latest').json('places.geojson') as { about: { release: { date: string }; attribution: { en: string }; statuses: object[]; methods: Record<string, object> } };
    expect(about.release.date).toBe(openBook().release.release);
    expect(about.attribution.en).not.toBe('');
    expect(about.statuses).toHaveLength(7);
    expect(about.methods).toHaveProperty('population-share');
  });
});

test('A withheld count is null with its status, an estimate tells its method, and nothing is said of what is unknown', () => {
  copyProvince();
  const { features } = places('latest');
  const of = (code: string) => features.find(({ id }) => id === code)!.properties;
  expect(of('990200')).toMatchObject({ helpers: null, helpers_status: 'withheld', helpers_basis: null });
  expect(of('990300')).toMatchObject({ helpers: 220, helpers_status: 'estimated', helpers_basis: 'population-share' });
});

test('A province that may show no outline has neither file, and no file of it holds one', () => {
  copyProvince().editText('content/site.json', (text) => text.replace(/\}\s*$/, ', "map_view": "tiles-only" }').replace(/"map_view": "(?:outlines|tiles)",/, ''));
  for (const release of releaseNames()) {
    const { names, text } = takeFolder(release);
    expect(names).not.toContain('places.geojson');
    expect(names).not.toContain('places.topojson');
    for (const name of names.filter((each) => !each.includes('xlsx'))) expect(text(name), name).not.toMatch(/coordinates|"arcs"|places\.(geo|topo)json/);
  }
  expect(fileRoutes().filter((route) => /geojson|topojson/.test(route))).toEqual([]);
});

describe('Where every county has counted', () => {
  beforeAll(() => void delete process.env['SITE_CONTENT']);
  useCounties86();

  test('all of them are outlined beside the prefectures', () => {
    const levels = places('latest').features.map(({ properties }) => properties['place_level']);
    expect(levels.filter((level) => level === 'prefecture')).toHaveLength(14);
    expect(levels.filter((level) => level === 'county')).toHaveLength(86);
  });
});
