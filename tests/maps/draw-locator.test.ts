import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawLocator } from '../../src/maps/draw-locator.ts';
import { parseMapPlan } from '../../src/places/label-places.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { fourOutlines, fourPlan } from '../fixtures/four-squares.ts';

it('draws the province and one place in it', () => {
  const svg = drawLocator({ outlines: fourOutlines, labels: fourPlan, code: '990200', title: 'Square 2' });
  expect(svg).toContain('role="img" aria-label="Square 2">');
  expect(svg.match(/<path/g)).toHaveLength(2);
});

it('refuses a place it does not know', () => {
  expect(() => drawLocator({ outlines: fourOutlines, labels: fourPlan, code: '990900', title: '' })).toThrow('990900 has no outline');
});

it('is small for every prefecture, and marks one too small to see', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/outlines/gansu.${name}.json`, 'utf8'));
  const outlines = parseOutlines(read('topo'));
  const labels = parseMapPlan(read('labels'), outlines.features.map(({ id }) => id));
  const drawn = outlines.features.map(({ id }) => [id, drawLocator({ outlines, labels, code: id, title: 'Place in province' })] as const);
  for (const [id, svg] of drawn) {
    expect(svg.length, id).toBeLessThan(1400);
    expect(brotliCompressSync(svg).length, id).toBeLessThan(600);
  }
  expect(drawn.filter(([, svg]) => svg.includes('<circle')).map(([id]) => id)).toEqual(['620200']);
});
