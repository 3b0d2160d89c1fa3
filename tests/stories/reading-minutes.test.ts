import { beforeAll, expect, test } from 'vitest';
import { openBook, type FigureBook } from '../../src/figures/figure-book.ts';
import { readingMinutes } from '../../src/stories/reading-minutes.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

let book: FigureBook;
beforeAll(() => {
  copyProvince();
  book = openBook();
});

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('Minutes are rounded up, and there is at least one', () => {
  expect(readingMinutes('', book, 'en')).toBe(1);
  expect(readingMinutes(words(238), book, 'en')).toBe(1);
  expect(readingMinutes(words(239), book, 'en')).toBe(2);
  expect(readingMinutes('字'.repeat(260), book, 'zh')).toBe(1);
  expect(readingMinutes('字'.repeat(261), book, 'zh')).toBe(2);
});

test('Punctuation, markup and comments take no time; words of both scripts do', () => {
  expect(readingMinutes('字，。'.repeat(260), book, 'zh')).toBe(1);
  expect(readingMinutes(`${words(236)} {/* ${words(99)} */} [one](/a/b/c/) *two*`, book, 'en')).toBe(1);
  // Half a minute and half a minute, and one more word.
  expect(readingMinutes(`${words(119)}${'字'.repeat(130)}`, book, 'en')).toBe(1);
  expect(readingMinutes(`${words(120)}${'字'.repeat(130)}`, book, 'en')).toBe(2);
});

test('A figure takes as long as what is said of it', () => {
  // “350 helpers” is two words, “350” one.
  expect(readingMinutes(`${words(236)} <Figure id="alder-helpers" unit/>`, book, 'en')).toBe(1);
  expect(readingMinutes(`${words(237)} <Figure id="alder-helpers" unit/>`, book, 'en')).toBe(2);
  expect(readingMinutes(`${words(237)} <Figure id="alder-helpers"/>`, book, 'en')).toBe(1);
});
