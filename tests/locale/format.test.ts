import { expect, test } from 'vitest';
import { formatInText, formatList, formatNumber, formatPeriod } from '../../src/locale/format.ts';

test('Running text groups large numbers by the habit of its language', () => {
  expect(formatInText(42000, 'zh')).toBe('4.2万');
  expect(formatInText(46700, 'zh')).toBe('4.67万');
  expect(formatInText(9020000, 'zh')).toBe('902万');
  expect(formatInText(9020000, 'en')).toBe('9.02 million');
  expect(formatInText(46700, 'en')).toBe('46,700');
});

test('Running text never rounds: a number that needs more than two decimals stays in digits', () => {
  expect(formatInText(4359446, 'zh')).toBe('4,359,446');
  expect(formatInText(4359446, 'en')).toBe('4,359,446');
});

test('Four digits are closed up in Chinese prose and grouped in tables', () => {
  expect(formatInText(7300, 'zh')).toBe('7300');
  expect(formatNumber(7300, 'zh')).toBe('7,300');
});

test('A period is told as exactly as it is known', () => {
  expect(formatPeriod('2016', 'en')).toBe('2016');
  expect(formatPeriod('2009-03', 'en')).toBe('March 2009');
  expect(formatPeriod('2024-05-12', 'en')).toBe('12 May 2024');
  expect(formatPeriod('2024-05-12', 'zh')).toBe('2024年5月12日');
});

test('Names are listed by the rules of the language', () => {
  expect(formatList(['Alder', 'Birch', 'Elm'], 'en')).toBe('Alder, Birch and Elm');
  expect(formatList(['甲州', '乙州', '丁州'], 'zh')).toBe('甲州、乙州和丁州');
});
