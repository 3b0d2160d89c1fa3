import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { countyBorders, parseCountyOutlines, prefectureLand } from '../../src/places/county-outlines.ts';
import { innerPoint } from '../../src/places/inner-point.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { countySource, mergedInto } from '../../tools/outlines/county-source.ts';
import { readPinned } from '../../tools/outlines/pinned-file.ts';
import { mergeZones } from '../../tools/outlines/simplify-areas.ts';

const json = (): never => JSON.parse(readFileSync('data/outlines/gansu.counties.topo.json', 'utf8')) as never;
const prefectures = parseOutlines(JSON.parse(readFileSync('data/outlines/gansu.topo.json', 'utf8')));
const codes = prefectures.features.map(({ id }) => id);
const counties = parseCountyOutlines(json(), codes);

describe('the counties of the province', () => {
  it('are 86, each under its own code, in a prefecture of the map, with a Chinese name', () => {
    expect(counties.counties).toHaveLength(86);
    for (const { code, parent, name } of counties.counties) {
      expect(codes).toContain(parent);
      expect(code.slice(0, 4)).toBe(parent.slice(0, 4));
      expect(name).toMatch(/^\p{Script=Han}{2,5}[县市区]$|^[漳岷成文康礼徽宁环]县$/u);
    }
  });

  it('fill their prefectures: with the land of no county, to a thousandth', () => {
    for (const one of prefectures.features) expect(Math.abs(geoArea(prefectureLand(counties, one.id)) / geoArea(one) - 1), one.id).toBeLessThan(0.001);
    const share = (code: string): number => {
      const whole = prefectures.features.find(({ id }) => id === code);
      return counties.counties.filter(({ parent }) => parent === code).reduce((sum, { outline }) => sum + geoArea(outline), 0) / geoArea(whole as never);
    };
    // Jiayuguan has no county, and a reserve of Linxia lies in three of them, undivided by the source.
    expect(share('620200')).toBe(0);
    expect(share('622900')).toBeGreaterThan(0.9);
    expect(share('622900')).toBeLessThan(0.92);
    for (const code of codes.filter((each) => !['620200', '622900'].includes(each))) expect(share(code), code).toBeCloseTo(1, 3);
  });

  it('lie inside their own prefecture and in no other', () => {
    for (const { code, parent, outline } of counties.counties) {
      const rings = (outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates).flat();
      const { x, y } = innerPoint(rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const)));
      expect(geoContains(outline, [x, y]), code).toBe(true);
      expect(prefectures.features.filter((one) => geoContains(one, [x, y])).map(({ id }) => id), code).toEqual([parent]);
    }
  });

  it('keep their area within two per cent of the source, the districts of a city among them', () => {
    const source = new Map(mergeZones(readPinned(countySource, 'node_modules').areas, mergedInto).map((one) => [one.id, one]));
    for (const { code, outline } of counties.counties) expect(Math.abs(geoArea(outline) / geoArea(source.get(code) as never) - 1), code).toBeLessThan(0.02);
  });

  it('end on corners and lines of their prefecture: no border between counties leaves it', () => {
    // Two districts share one border; a prefecture of one shape alone has none.
    expect(countyBorders(counties, '620300').coordinates).toHaveLength(1);
    expect(countyBorders(counties, '620200').coordinates).toHaveLength(0);
  });
});

describe('parsing counties', () => {
  it('refuses a prefecture that is not on the map, and a county without a name', () => {
    expect(() => parseCountyOutlines(json(), codes.slice(1))).toThrow(/counties\.geometries\[\d+\]\.properties\.parent: expected the code of a prefecture, found "620100"/);
    const nameless = json() as { objects: { counties: { geometries: { properties: { name: { zh: string } } }[] } } };
    nameless.objects.counties.geometries.slice(0, 1).forEach(({ properties }) => { properties.name.zh = ''; });
    expect(() => parseCountyOutlines(nameless, codes)).toThrow(/geometries\[0\]\.properties\.name\.zh/);
    expect(() => parseCountyOutlines({ ...(json() as object), objects: {} }, codes)).toThrow(/expected a collection at objects\.counties/);
  });
});

describe('a point well inside', () => {
  const ring = (...corners: [number, number][]) => corners;
  it('is the middle of a square', () => {
    expect(innerPoint([ring([0, 0], [4, 0], [4, 4], [0, 4])])).toEqual({ x: 2, y: 2, clear: 2 });
  });
  it('lies in the thick part of an L, and outside its hole', () => {
    // An arm one wide, a foot three high: the roomiest place is the middle of the foot.
    const { x, y } = innerPoint([ring([0, 0], [1, 0], [1, 6], [6, 6], [6, 9], [0, 9])]);
    expect(y).toBeCloseTo(7.5, 1);
    expect(x).toBeGreaterThan(1);
    const holed = innerPoint([ring([0, 0], [9, 0], [9, 3], [0, 3]), ring([0.5, 0.5], [6, 0.5], [6, 2.5], [0.5, 2.5])]);
    expect(holed.x).toBeCloseTo(7.5, 1);
  });
});
