import { expect, test } from 'vitest';
import { isEmpty, readQuery } from '../../src/browser/search/read-query.ts';

test('A run of Han signs is a phrase of single signs; Latin words beside it stay words', () => {
  expect(readQuery('守儿')).toEqual({ words: [], phrases: [['守', '儿']] });
  expect(readQuery('Li Dan 金塔')).toEqual({ words: ['li', 'dan'], phrases: [['金', '塔']] });
  expect(readQuery('Dan金塔')).toEqual({ words: ['dan'], phrases: [['金', '塔']] });
});

test('Digits go with the signs they stand among, and are words where they stand alone', () => {
  expect(readQuery('4.2万')).toEqual({ words: [], phrases: [['4.2', '万']] });
  expect(readQuery('2024年5月')).toEqual({ words: [], phrases: [['2024', '年', '5', '月']] });
  expect(readQuery('42,000')).toEqual({ words: ['42,000'], phrases: [] });
});

test('Full-width letters, capitals and traditional signs are read as the site writes them', () => {
  expect(readQuery('４２０００　ＬＡＮＧ')).toEqual({ words: ['42000', 'lang'], phrases: [] });
  expect(readQuery('愛心媽媽')).toEqual(readQuery('爱心妈妈'));
});

test('What stands in quotation marks is a phrase', () => {
  expect(readQuery('“school bag” gift')).toEqual({ words: ['gift'], phrases: [['school', 'bag']] });
  expect(readQuery('「留守」')).toEqual({ words: [], phrases: [['留', '守']] });
});

test('Signs without a letter or a digit ask for nothing', () => {
  for (const typed of ['', '   ', '¶', '？！', '""', '-']) expect(isEmpty(readQuery(typed)), typed).toBe(true);
  expect(readQuery('留守？')).toEqual({ words: [], phrases: [['留', '守']] });
});
