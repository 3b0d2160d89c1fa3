import { beforeEach, expect, test } from 'vitest';
import type { Range } from '../../src/figures/derive-range.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { explainRanges, sayRange, tellRange, tellRanges } from '../../src/wording/say-range.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

const withheld = (id = 'elm-pupils-2025-01-01'): Figure => bookAt(5).get(id);
const about = (range: Range): Figure => ({ ...withheld(), range });

test('A range is told in words that say from what it follows, in both languages', () => {
  expect(tellRange(about({ low: 3, high: 25 }), 'en')).toBe('Withheld; from what is published it lies between 3 and 25.');
  expect(tellRange(about({ low: 3, high: 25 }), 'zh')).toBe('不公开；由已公布的数字可知，在3至25名之间。');
});

test('Where one end says nothing, the other is told alone', () => {
  expect(tellRange(about({ low: 0, high: 3870 }), 'en')).toBe('Withheld; from what is published it is no more than 3,870.');
  expect(tellRange(about({ low: 0, high: 3870 }), 'zh')).toBe('不公开；由已公布的数字可知，不超过3870名。');
  expect(tellRange(about({ low: 30, high: null }), 'en')).toBe('Withheld; from what is published it is at least 30.');
  expect(tellRange(about({ low: 30, high: null }), 'zh')).toBe('不公开；由已公布的数字可知，不少于30名。');
});

test('Ends are never rounded', () => {
  expect(sayRange(about({ low: 12_345, high: 45_678 }), 'zh')).toBe('在12,345至45,678名之间');
  expect(sayRange(about({ low: 0, high: 42_000 }), 'zh')).toBe('不超过4.2万名');
});

test('A figure without a range says nothing', () => {
  const reported = bookAt(5).get('alder-helpers');
  for (const locale of ['en', 'zh'] as const) expect([sayRange(reported, locale), tellRange(reported, locale), tellRanges([reported, undefined], locale)]).toEqual(['', '', '']);
});

test('Whoever points at a place hears what can be said of both its counts, and that these are no counts', () => {
  const both = [withheld('hazel-helpers-2025-01-01'), withheld('hazel-pupils-2025-01-01')];
  expect(tellRanges(both, 'en')).toBe('From what is published, not counts: helpers no more than 1,560, pupils no more than 3,870');
  expect(tellRanges(both, 'zh')).toBe('由已公布的数字可知（并非统计数）：帮手不超过1560名，学生不超过3870名');
});

test('The explanation says how a range comes about, what it is not and how narrow it may be; on a map, why nothing is drawn', () => {
  expect(explainRanges(10, 'en')).toMatch(/published figures alone.*not a count and not an estimate.*narrower than 10 is never given/);
  expect(explainRanges(10, 'zh')).toMatch(/只由已公布的数字.*不是统计数，也不是估算数.*相差不到10/);
  expect(explainRanges(10, 'en')).not.toContain('map');
  expect(explainRanges(10, 'en', { onMap: true })).toContain('no circle and no colour');
  expect(explainRanges(10, 'zh', { onMap: true })).toContain('不画圆、不着色');
});
