import { expect, test } from 'vitest';
import { loosen } from '../../src/browser/search/loosen.ts';
import { readQuery } from '../../src/browser/search/read-query.ts';

/** The phrases of each looser query, joined. */
const looser = (typed: string) => [...loosen(readQuery(typed))].map(({ phrases }) => phrases.map((phrase) => phrase.join('')).join('+'));

test('A question is left with what it asks about', () => {
  expect(looser('甘州有多少爱心妈妈')[0]).toBe('甘州+爱心妈妈');
  expect(looser('怎么报名')[0]).toBe('报名');
});

test('A phrase is taken apart from the middle outwards, into parts of two signs and more', () => {
  expect(looser('数据下载')).toEqual(['数据+下载']);
  expect(looser('留守儿童')).toEqual(['留守+儿童']);
  expect(looser('一二三四五')).toEqual(['一二+三四五', '一二三+四五']);
});

test('A number in a phrase stays whole', () => {
  expect(looser('有多少4.2万的')[0]).toBe('4.2万');
});

test('What cannot be looser is not', () => {
  for (const typed of ['留守', '守儿', 'potato', '什么']) expect(looser(typed), typed).toEqual([]);
});
