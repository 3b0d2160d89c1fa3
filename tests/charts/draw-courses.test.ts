import { expect, test } from 'vitest';
import { drawCourses, type Strip } from '../../src/charts/draw-courses.ts';

type Mark = Strip['marks'][number];
const mark = (period: string, value: number | null, more: Partial<Mark> = {}): Mark => ({
  id: `a-${period}`, period, value, standing: 'reported', role: 'volunteers', text: String(value), date: period, note: '', measure: 'helpers', corrected: false, ...more,
});
const draw = (...strips: Mark[][]) => drawCourses({ strips: strips.map((marks, at) => ({ name: `Place ${at}`, marks })), description: 'A course' });
const joins = (svg: string) => [...svg.matchAll(/<path class="chart-course[^>]* d="([^"]+)"/g)].flatMap(([, path = '']) => path.split('M').filter(Boolean));

test('A line joins each reported number to the next', () => {
  expect(joins(draw([mark('2021', 10), mark('2022', 20), mark('2023', 30)]))).toHaveLength(2);
});

test('No line reaches an estimate or leads over a gap', () => {
  const gap = draw([mark('2021', 10), mark('2022', null, { standing: 'withheld', note: 'Withheld' }), mark('2023', 30)]);
  expect(joins(gap)).toEqual([]);
  expect(gap).toContain('>Withheld<');
  expect(gap).toContain('class="chart-none of-volunteers"');
  expect(joins(draw([mark('2021', 10), mark('2022', 20, { standing: 'estimated' })]))).toEqual([]);
});

test('A corrected number is ringed', () => {
  expect(draw([mark('2021', 10), mark('2022', 20)])).not.toContain('chart-ring');
  expect(draw([mark('2021', 10, { corrected: true }), mark('2022', 20)]).match(/chart-ring/g)).toHaveLength(1);
});

test('All strips have one scale: the same number stands as high in each, and half of it half as high', () => {
  const heights = (svg: string) => [...svg.matchAll(/<circle class="chart-bar[^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  const [a = 0, b = 0, c = 0] = heights(draw([mark('2021', 100)], [mark('2021', 100)], [mark('2021', 50)]));
  expect(b - a).toBe(104);
  // 60 units stand for 100; the foot of a strip is 6 above its line.
  expect([104 - 6 - a, 3 * 104 - 6 - c]).toEqual([60, 30]);
});
