import { expect, test } from 'vitest';
import { drawRanked, type RankedBar } from '../../src/charts/draw-ranked.ts';

const bar = (name: string, value: number | null, more: Partial<RankedBar> = {}): RankedBar => ({
  id: `${name}-helpers`, name, value, standing: 'reported', role: 'volunteers', text: String(value), note: '', ...more,
});
const draw = (bars: RankedBar[]) => drawRanked({ bars, description: 'Helpers & others', estimated: 'Estimated', idPrefix: 'x' });
const widths = (svg: string) => [...svg.matchAll(/<rect x="[\d.]+" y="\d+" width="([\d.]+)" height="20" class="chart-(?:bar|hatched)/g)].map(([, width]) => Number(width));

test('Bars are as long as their numbers are large, from one zero', () => {
  const [first = 0, second = 0, third = 0] = widths(draw([bar('A', 400), bar('B', 200), bar('C', 100)]));
  expect(second / first).toBeCloseTo(0.5, 2);
  expect(third / first).toBeCloseTo(0.25, 2);
});

test('The longest bar leaves room for the longest name and number at the largest type', () => {
  const svg = draw([bar('Jiayuguan City', 4_359_446, { text: '4,359,446' })]);
  const [x = 0] = [...svg.matchAll(/<rect x="([\d.]+)"/g)].map(([, at]) => Number(at));
  const [width = 0] = widths(svg);
  // Fourteen Latin letters before it and nine after it, about half an em of 26 each.
  expect(x).toBeGreaterThan(14 * 0.5 * 26);
  expect(640 - x - width).toBeGreaterThan(9 * 0.5 * 26);
});

test('An estimate is hatched, and the key says what that means; without one there is neither', () => {
  const svg = draw([bar('A', 400), bar('B', 200, { standing: 'estimated', note: 'Estimated' })]);
  expect(svg).toContain('<pattern id="x-hatch"');
  expect(svg).toMatch(/data-figure="B-helpers">.*class="chart-hatched of-volunteers" fill="url\(#x-hatch\)"/);
  expect(svg.match(/>Estimated</g)).toHaveLength(1);
  expect(draw([bar('A', 400)])).not.toMatch(/pattern|Estimated/);
});

test('Where there is no number its status stands in its place, without a bar; a true zero is a number', () => {
  const svg = draw([bar('A', 400), bar('Z', 0), bar('W', null, { standing: 'withheld', note: 'Withheld' })]);
  expect(widths(svg)).toHaveLength(1);
  expect(svg).toContain('>Withheld<');
  expect(svg).toContain('>0<');
  expect(svg).not.toContain('null');
});

test('What is provisional or revised says so after its number', () => {
  expect(draw([bar('A', 400, { note: 'Revised' })])).toContain('>400 · Revised<');
});

test('With nothing but gaps it still draws, and its words are safe', () => {
  const svg = draw([bar('A', null, { note: 'Not published' })]);
  expect(svg).toContain('>Not published<');
  expect(svg).toContain('aria-label="Helpers &amp; others"');
  expect(svg).not.toMatch(/NaN|Infinity/);
});
