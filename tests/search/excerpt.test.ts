import { expect, test } from 'vitest';
import { border, cutExcerpt } from '../../src/browser/search/excerpt.ts';

/** Two words of title, `length` words of text with a stop after every tenth, then two names. */
const record = (length: number) => ['Title', 'here.', ...Array.from({ length }, (_, at) => (at % 10 === 9 ? `w${at}.` : `w${at}`)), border, 'Name', 'other.'].join(' ');

test('Without a find in the text the excerpt is its beginning, and says that more follows', () => {
  const { words, cutBefore, cutAfter, marked } = cutExcerpt(record(50), 2, new Set([0]), false);
  expect([words[0], words.length, cutBefore, cutAfter]).toEqual(['w0', 32, false, true]);
  expect(marked.some(Boolean)).toBe(false);
});

test('What a thing is only found by is never shown', () => {
  const { words, cutAfter } = cutExcerpt(record(5), 2, new Set([8, 9]), false);
  expect(words).toEqual(['w0', 'w1', 'w2', 'w3', 'w4']);
  expect(cutAfter).toBe(false);
});

test('The excerpt goes to where most finds are, and begins with a sentence where one is near', () => {
  // Word 42 of the text is place 44; w39 ends a sentence.
  const { words, marked, cutBefore } = cutExcerpt(record(60), 2, new Set([3, 44, 46]), false);
  expect(words[0]).toBe('w40');
  expect(words.filter((_, at) => marked[at])).toEqual(['w42', 'w44']);
  expect(cutBefore).toBe(true);
});

test('An entry without a text has an empty excerpt', () => {
  expect(cutExcerpt(`Title here. ${border} Name.`, 2, new Set([0]), false).words).toEqual([]);
});
