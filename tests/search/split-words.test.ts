import { expect, test } from 'vitest';
import { gapBefore, splitWords } from '../../src/browser/search/split-words.ts';

test('Every Han sign is a word, and marks stay with the sign they belong to', () => {
  expect(splitWords('叫“土豆妈妈”。')).toEqual(['叫', '“土', '豆', '妈', '妈”。']);
  expect(splitWords('有4.2万余名')).toEqual(['有', '4.2', '万', '余', '名']);
  expect(splitWords('CSV文件')).toEqual(['CSV', '文', '件']);
});

test('Latin words are cut at spaces alone', () => {
  expect(splitWords('well-made,  42,000 (about)')).toEqual(['well-made,', '42,000', '(about)']);
  expect(splitWords('  ')).toEqual([]);
});

test('Words are put together again as they were', () => {
  const joined = (words: readonly string[], chinese: boolean) => words.map((word, at) => gapBefore(words, at, chinese) + word).join('');
  for (const text of ['2024年5月，新华社报道，甘州有4.2万余名爱心妈妈。', '她叫“维维妈妈”，用Excel打开CSV文件。']) expect(joined(splitWords(text), true)).toBe(text);
  for (const text of ['She is “Mama Weiwei” (维维妈妈) to them.', 'more than 42,000, in all']) expect(joined(splitWords(text), false)).toBe(text);
});
