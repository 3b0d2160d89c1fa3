import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { cutTopology, type CodedShape } from '../../src/places/cut-topology.ts';

const squares = () => JSON.parse(readFileSync('tests/fixtures/four/data/outlines/four.topo.json', 'utf8')) as Topology<{ prefectures: GeometryCollection }>;

test('A shape that is cut out keeps its corners and its winding, and only the arcs it needs', () => {
  const from = squares();
  const cut = cutTopology([{ name: 'one', from, shapes: from.objects.prefectures.geometries.slice(0, 1) as CodedShape[] }]);
  expect(cut.arcs).toHaveLength(3);
  const [square] = (feature(cut, cut.objects['one'] as GeometryCollection)).features;
  expect(square).toMatchObject({ id: '990100', geometry: { type: 'Polygon' } });
  expect(square?.geometry).toEqual({ type: 'Polygon', coordinates: [[[100, 37], [100, 38], [101, 38], [101, 37], [100, 37]]] });
});

test('Shapes of two topologies stand in one, each under its own name; an arc that two shapes share comes once', () => {
  const from = squares();
  const shapes = from.objects.prefectures.geometries as CodedShape[];
  const cut = cutTopology([
    { name: 'all', from, shapes },
    { name: 'last', from: squares(), shapes: shapes.slice(3) },
  ]);
  expect(Object.keys(cut.objects)).toEqual(['all', 'last']);
  expect(cut.arcs).toHaveLength(8 + 3);
});

test('What was stored in steps comes out in ten-thousandths of a degree', () => {
  const from = { type: 'Topology', transform: { scale: [0.5, 0.25], translate: [100.00004, 36] }, objects: {}, arcs: [[[0, 0], [2, 0], [0, 4], [-2, -4]]] } as unknown as Topology;
  const cut = cutTopology([{ name: 'a', from, shapes: [{ type: 'Polygon', id: '990100', arcs: [[0]] }] }]);
  expect(cut.arcs).toEqual([[[1000000, 360000], [10000, 0], [0, 10000], [-10000, -10000]]]);
  expect(cut.transform).toEqual({ scale: [0.0001, 0.0001], translate: [0, 0] });
});
