import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locatePlaces } from '../../src/maps/locate-places.ts';
import { parseMapPlan } from '../../src/places/label-places.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { touching } from '../../src/places/touching.ts';
import { walkOrder } from '../../src/places/walk-order.ts';
import { squareGrid } from '../fixtures/square-grid.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/outlines/gansu.${name}.json`, 'utf8'));
const outlines = parseOutlines(read('topo'));
const plan = parseMapPlan(read('labels'), outlines.features.map(({ id }) => id));

it('walks the corridor from the west, then the south, and ends in the east, every step over a common border', () => {
  const walk = walkOrder(outlines, locatePlaces(outlines, plan));
  // Jiuquan, Jiayuguan, Zhangye, Jinchang, Wuwei, Baiyin, Lanzhou, Linxia, Gannan, Dingxi, Longnan, Tianshui, Pingliang, Qingyang.
  expect(walk.map((code) => code.slice(2, 4))).toEqual(['09', '02', '07', '03', '06', '04', '01', '29', '30', '11', '12', '05', '08', '10']);
  const touches = touching(outlines);
  walk.slice(1).forEach((code, index) => expect(touches.get(walk[index] ?? ''), code).toContain(code));
});

it.each([[2, 2], [3, 3], [5, 2], [1, 6]])('walks a grid of %i by %i without a jump', (columns, rows) => {
  const grid = squareGrid(columns, rows);
  const walk = walkOrder(grid, grid.points);
  expect(new Set(walk).size).toBe(columns * rows);
  const at = (code: string | undefined) => grid.points.find((point) => point.code === code) ?? { x: NaN, y: NaN };
  walk.slice(1).forEach((code, index) => {
    const [a, b] = [at(walk[index]), at(code)];
    expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y), code).toBe(1);
  });
});

it('jumps once where two parts touch nowhere', () => {
  const grid = squareGrid(4, 1);
  const { geometries } = grid.topology.objects.prefectures;
  const apart = { topology: { ...grid.topology, objects: { prefectures: { type: 'GeometryCollection' as const, geometries: geometries.map((one, index) => (index === 3 ? { ...one, arcs: [[]] } : one)) } } } };
  expect(walkOrder(apart as typeof grid, grid.points)).toEqual(['990100', '990200', '990300', '990400']);
});

it('knows a province of one place', () => {
  const grid = squareGrid(1, 1);
  expect(walkOrder(grid, grid.points)).toEqual(['990100']);
});
