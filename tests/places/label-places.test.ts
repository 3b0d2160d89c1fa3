import { readFileSync } from 'node:fs';
import { geoContains } from 'd3';
import { expect, it } from 'vitest';
import { parseMapPlan } from '../../src/places/label-places.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { fourCodes, fourPlanJson } from '../fixtures/four-squares.ts';

it('puts every symbol inside its own prefecture', () => {
  const outlines = parseOutlines(JSON.parse(readFileSync('data/outlines/gansu.topo.json', 'utf8')));
  const plan = parseMapPlan(JSON.parse(readFileSync('data/outlines/gansu.labels.json', 'utf8')), outlines.features.map(({ id }) => id));
  for (const outline of outlines.features) expect(geoContains(outline, plan.places[outline.id]?.symbol ?? [0, 0]), outline.id).toBe(true);
});

it('says which code has no label, which label has no outline, and which number is missing', () => {
  expect(() => parseMapPlan(fourPlanJson(), [...fourCodes, '990500'])).toThrow(/places\.990500 is missing/);
  expect(() => parseMapPlan(fourPlanJson(), fourCodes.slice(1))).toThrow(/places\.990100 has no outline/);
  expect(() => parseMapPlan({ places: {} }, fourCodes)).toThrow(/projection\.parallels must be two numbers/);
  const plan = fourPlanJson() as { places: Record<string, { wide: object }> };
  plan.places['990300'] = { ...plan.places['990300'], wide: { dx: 1, dy: 2, anchor: 'left' } };
  expect(() => parseMapPlan(plan, fourCodes)).toThrow(/places\.990300\.wide/);
});
