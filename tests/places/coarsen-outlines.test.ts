import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import { expect, it } from 'vitest';
import { coarsenOutlines } from '../../src/places/coarsen-outlines.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { fourOutlines } from '../fixtures/four-squares.ts';

it('leaves corners that stand out and drops those that do not', () => {
  expect(coarsenOutlines(fourOutlines, 0.1).topology.arcs[4]).toEqual([[100, 37], [100, 38], [101, 38]]);
  expect(coarsenOutlines(fourOutlines, 2).topology.arcs[4]).toEqual([[100, 37], [101, 38]]);
});

it('keeps the province nearly as large with a fraction of its corners', () => {
  const full = parseOutlines(JSON.parse(readFileSync('data/outlines/gansu.topo.json', 'utf8')));
  const coarse = coarsenOutlines(full, 0.06);
  const area = ({ features }: typeof full): number => geoArea({ type: 'FeatureCollection', features });
  expect(area(coarse) / area(full)).toBeCloseTo(1, 2);
  expect(coarse.topology.arcs.flat().length).toBeLessThan(full.topology.arcs.flat().length / 3);
});
