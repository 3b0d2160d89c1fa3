import { expect, test } from 'vitest';
import type { Place } from '../../../src/records/place-schema.ts';
import { findPlace } from '../../../tools/ask-figure/find-place.ts';

const place = (code: string, level: Place['level'], slug: string, en: string, zh: string, full: string): Place => ({ code, level, parent: null, slug, name: { en, zh }, full_name: { en, zh: full } });
// A 市 and a 州 as names go in the west of China: 林夏 is a prefecture, and a city of the same name lies in it.
const places = [place('990100', 'prefecture', 'alzhou', 'Alzhou', '甲州', '甲州市'), place('990200', 'prefecture', 'linshia', 'Linshia', '林夏', '林夏回族自治州'), place('990121', 'county', 'mid-county', 'Mid County', '中县', '中县')];
const outlined = [{ code: '990201', parent: '990200', name: '林夏市' }, { code: '990121', parent: '990100', name: '中县' }];
const code = (answer: string) => {
  const found = findPlace(answer, places, outlined);
  return 'place' in found ? found.place.code : 'county' in found ? `new ${found.county.code}` : `like ${found.like?.code ?? 'nothing'}`;
};

test.each([
  ['990100', '990100'],
  ['９９０１００', '990100'],
  ['甲州', '990100'],
  ['甲州市', '990100'],
  ['ALZHOU', '990100'],
  ['Alzhou City', '990100'],
  ['林夏', '990200'],
  ['林夏州', '990200'],
  ['林夏回族自治州', '990200'],
  ['Linshia Prefecture', '990200'],
  ['中县', '990121'],
  ['Mid  County', '990121'],
])('%s finds %s', (answer, found) => {
  expect(code(answer)).toBe(found);
});

test('A city never finds the prefecture of its name: it is the county that the outlines know', () => {
  expect(code('林夏市')).toBe('new 990201');
  expect(code('Linshia City')).toBe('like 990200');
  expect(code('林夏县')).not.toBe('990200');
});

test('What is like no place finds nothing, and what is nearly one is offered', () => {
  expect(code('Alzhuo')).toBe('like 990100');
  expect(code('qqq')).toBe('like nothing');
});
