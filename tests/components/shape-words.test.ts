import { expect, test } from 'vitest';
import { shapeWords } from '../../src/components/map-picture/shape-words.ts';
import type { Locale } from '../../src/locale/locales.ts';
import type { TextMark } from '../../src/maps/write-text.ts';

const shape = (mark: Partial<TextMark>, locale: Locale) =>
  shapeWords([{ x: 100, y: 1000, size: 1000, words: 'H', ...mark }], locale);

/** Where the ends of a shape’s straight strokes lie, once it has been put in its place. */
function edges(svg: string): { left: number; right: number; bottom: number } {
  const [, right = 0, down = 0] = (/translate\((\S+) (\S+)\)/.exec(svg) ?? []).map(Number);
  const points = [...svg.matchAll(/[ML]\s*(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x) + right, Number(y) + down] as const);
  return { left: Math.min(...points.map(([x]) => x)), right: Math.max(...points.map(([x]) => x)), bottom: Math.max(...points.map(([, y]) => y)) };
}

test.each(['en', 'zh'] as const)('Letters stand on their line in %s, light or bold.', async (locale) => {
  expect(Math.abs(edges(await shape({}, locale)).bottom - 1000)).toBeLessThan(2);
  expect(Math.abs(edges(await shape({ bold: true }, locale)).bottom - 1000)).toBeLessThan(2);
});

test('Words begin, end or have their middle where they should.', async () => {
  const of = async (anchor: 'start' | 'middle' | 'end') => edges(await shape({ x: 2000, words: 'HHH', anchor }, 'en'));
  const [start, middle, end] = [await of('start'), await of('middle'), await of('end')];
  expect(Math.abs(start.left - 2000)).toBeLessThan(100);
  expect(Math.abs((middle.left + middle.right) / 2 - 2000)).toBeLessThan(20);
  expect(Math.abs(end.right - 2000)).toBeLessThan(100);
});

test('Every letter is a shape: no text is left for a machine’s fonts to draw.', async () => {
  const svg = await shape({ words: '甘棠 and more, 7,300 ·', size: 20 }, 'zh');
  expect(svg).not.toMatch(/<text|font-family/);
  expect(svg).toContain('<path');
});

test('A letter that no font has stops the build instead of being drawn as an empty box.', async () => {
  await expect(shape({ words: 'A 🙂' }, 'en')).rejects.toThrow(/No font has 🙂 \(U\+1F642\)/);
});

test('A line looks the same beside any others, and a halo is the same shape below it.', async () => {
  const mark = { x: 0, y: 0, size: 20, words: 'Alder 甘棠 7' };
  const alone = await shapeWords([mark], 'zh');
  const [among] = (await shapeWords([{ ...mark, halo: true }, { ...mark, words: '白杨' }], 'zh')).split('</g>');
  const [shape = ''] = / d="[^"]*"/.exec(alone) ?? [];
  expect(shape.length).toBeGreaterThan(100);
  expect(among!.split(shape)).toHaveLength(3);
});
