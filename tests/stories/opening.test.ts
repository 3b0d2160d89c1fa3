import { expect, test } from 'vitest';
import { openingOf } from '../../src/stories/opening.ts';
import { textOf } from './text-of.ts';

const long = 'She came down the hill before breakfast and stayed until the lamps were lit, and nobody saw her go. ';
const open = (body: string, locale: 'en' | 'zh' = 'en') => openingOf({ ...textOf(body), locale });

test('The initial is as tall as its paragraph is sure to be', () => {
  expect(long.length).toBe(100);
  expect([open(long.repeat(3)), open(long), open('She came.')]).toEqual(['tall', 'low', 'none']);
});

test('Only the first paragraph counts, and comments do not', () => {
  expect(open(`{/* a note */}\n\nShe came.\n\n${long.repeat(3)}`)).toBe('none');
  expect(open(`{/* a note */}\n\n${long}`)).toBe('low');
});

test.each(['## A heading\n\n', '- ', '1. ', '> ', '<Figure id="a"/> ', '2024: '])('A text that begins with “%s” has no opening', (start) => {
  expect(open(start + long)).toBe('none');
});

test('Emphasis may stand before the first letter, and a quotation mark may not', () => {
  expect(open(`“${long}`)).toBe('none');
  expect(open(`*${long.trim()}*`)).toBe('low');
});

test('A Chinese opening needs no length, and has one size', () => {
  expect([open('她来了。', 'zh'), open(`“留守”${'字'.repeat(300)}`, 'zh'), open('2024年。', 'zh')]).toEqual(['low', 'low', 'none']);
});
