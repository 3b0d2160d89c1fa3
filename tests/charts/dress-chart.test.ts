import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawRanked } from '../../src/charts/draw-ranked.ts';
import { dressChart } from '../../src/charts/dress-chart.ts';

const chart = drawRanked({
  bars: [{ id: 'a', name: 'A', value: 10, standing: 'reported', role: 'volunteers', text: '10', note: '' }],
  description: 'A & B', estimated: 'Estimated', idPrefix: 'x',
});
const dress = (finding = 'Most: A & others.') => dressChart(chart, { title: 'Helpers <all>', finding, foot: ['Sources: Nobody.', '', 'CC BY 4.0.'], locale: 'en' });

test('A chart that leaves the site carries its title, finding, sources and licence in the picture', () => {
  const words = [...dress().matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(words).toEqual(expect.arrayContaining(['Helpers &lt;all&gt;', 'Most: A &amp; others.', 'A', '10', 'Sources: Nobody.', 'CC BY 4.0.']));
});

test('It is a picture that others can draw: whole, as large as it says, with the bar in its own colour', async () => {
  const svg = dress();
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const image = sharp(Buffer.from(svg));
  expect(await image.metadata()).toMatchObject({ width: Number(width), height: Number(height) });
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  let cinnabar = 0;
  for (let at = 0; at < data.length; at += info.channels) if (data[at] === 0xa8 && data[at + 1] === 0x33 && data[at + 2] === 0x1f) cinnabar += 1;
  // A bar 20 high and several hundred wide.
  expect(cinnabar).toBeGreaterThan(20 * 300);
});

test('A longer finding makes a taller picture and never a wider one', () => {
  const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
  const long = dress('A finding that goes on and on. '.repeat(12));
  expect(heightOf(long)).toBeGreaterThan(heightOf(dress()) + 60);
  expect(/viewBox="0 0 (\d+)/.exec(long)?.[1]).toBe(/viewBox="0 0 (\d+)/.exec(dress())?.[1]);
});

test('Its colours are those of the light scheme, and no custom property is left for others to miss', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  const colours = [...new Set(dress().match(/#[0-9a-f]{6}\b/g))];
  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([]);
  expect(dress()).not.toContain('var(');
});
