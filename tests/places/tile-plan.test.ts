import { readFileSync } from 'node:fs';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { locatePlaces } from '../../src/maps/locate-places.ts';
import { parseMapPlan } from '../../src/places/label-places.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { tileGrid, type TileCell } from '../../src/places/tile-plan.ts';
import { fourCodes, fourPlanJson } from '../fixtures/four-squares.ts';

const withTiles = (tiles: object): object => ({ ...(fourPlanJson() as object), tiles });
const fourTiles = { 990100: [0, 0], 990200: [1, 0], 990300: [0, 1], 990400: [1, 1] };

describe('A plan of tiles', () => {
  it('is taken as it stands, and its grid measured', () => {
    const { tiles } = parseMapPlan(withTiles(fourTiles), fourCodes);
    expect(tiles && tileGrid(tiles)).toEqual({ columns: 2, rows: 2 });
  });

  it('has every place once, on a cell of its own, within five columns', () => {
    const { 990400: _, ...three } = fourTiles;
    expect(() => parseMapPlan(withTiles(three), fourCodes)).toThrow(/tiles\.990400 is missing/);
    expect(() => parseMapPlan(withTiles({ ...fourTiles, 990500: [3, 3] }), fourCodes)).toThrow(/tiles\.990500 has no outline/);
    expect(() => parseMapPlan(withTiles({ ...fourTiles, 990400: [0, 1] }), fourCodes)).toThrow(/tiles\.990400 lies on tiles\.990300/);
    for (const cell of [[5, 0], [-1, 0], [0.5, 0], [0], 'A1', null]) {
      expect(() => parseMapPlan(withTiles({ ...fourTiles, 990400: cell }), fourCodes), JSON.stringify(cell)).toThrow(/tiles\.990400 must be a column/);
    }
  });
});

describe('The tiles of this province', () => {
  const outlines = parseOutlines(JSON.parse(readFileSync('data/outlines/gansu.topo.json', 'utf8')));
  const plan = parseMapPlan(JSON.parse(readFileSync('data/outlines/gansu.labels.json', 'utf8')), outlines.features.map(({ id }) => id));
  const points = locatePlaces(outlines, plan);
  const pairs = neighbors(outlines.topology.objects.prefectures.geometries).flatMap((touching, at) => touching.filter((other) => other > at).map((other) => [at, other] as const));
  const cellOf = (at: number): TileCell => plan.tiles?.[points[at]?.code ?? ''] ?? [NaN, NaN];
  const turned = pairs.map(([a, b]) => {
    const [one, other] = [points[a], points[b]];
    if (!one || !other) throw new Error('no point');
    return turnBetween([other.x - one.x, other.y - one.y], [cellOf(b)[0] - cellOf(a)[0], cellOf(b)[1] - cellOf(a)[1]]);
  });

  it('keep the direction of all twenty-three pairs of neighbours within 45 degrees, on average within 22', () => {
    expect(turned).toHaveLength(23);
    expect(turned.filter((degrees) => degrees > 45)).toEqual([]);
    expect(turned.reduce((sum, degrees) => sum + degrees, 0) / turned.length).toBeLessThan(22);
  });

  it('lie beside each other where the prefectures touch, or no more than one empty cell apart', () => {
    const steps = pairs.map(([a, b]) => Math.max(...[0, 1].map((axis) => Math.abs((cellOf(a)[axis] ?? NaN) - (cellOf(b)[axis] ?? NaN)))));
    expect(Math.max(...steps)).toBe(2);
    expect(steps.filter((step) => step === 1).length / steps.length).toBeGreaterThan(0.8);
  });

  it('are measured by a test that would see a tile on the wrong side', () => {
    expect(turnBetween([1, 0], [0, 1])).toBeCloseTo(90);
    expect(turnBetween([1, 0], [-1, 0])).toBeCloseTo(180);
  });
});

/** Degrees by which one direction is turned against the other. */
function turnBetween([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}
