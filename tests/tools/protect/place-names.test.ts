import { expect, test } from 'vitest';
import { readCodeBook } from '../../../src/records/code-book.ts';
import { findPlaces, type Scope } from '../../../tools/protect/table/find-places.ts';
import { listPlaces } from '../../../tools/protect/table/known-places.ts';
import { editDistance, nearest } from '../../../tools/protect/table/nearest.ts';
import { totalWords } from '../../../tools/protect/table/heading-words.ts';
import { knownCounties } from '../../../tools/protect/known-counties.ts';

const places = listPlaces(readCodeBook(), knownCounties());
const codes = (written: string | number, scope?: Scope) => findPlaces(written, places, scope).map(({ code }) => code);

test('Every prefecture and every county is found by its name and by its code', () => {
  expect(places.filter(({ level }) => level === 'county')).toHaveLength(86);
  for (const { code, name } of places) {
    if (code !== 'CN') expect(codes(Number(code))).toEqual([code]);
    expect(codes(name), name).toEqual([code]);
  }
});

test.each([
  ['甘南藏族自治州', '623000'], ['临夏回族自治州', '622900'], ['临夏州', '622900'], ['临夏市', '622901'], ['临夏县', '622921'], ['甘南', '623000'],
  ['张家川回族自治县', '620525'], ['张家川', '620525'], ['东乡族自治县', '622926'], ['积石山保安族东乡族撒拉族自治县', '622927'], ['阿克塞哈萨克族自治县', '620924'], ['肃南裕固族自治县', '620721'],
  ['肃北蒙古族自治县', '620923'], ['漳', '621125'], ['甘肃省兰州市城关区', '620102'], ['兰州城关', '620102'], ['　天　水　市', '620500'], ['1.白银市', '620400'], ['其中：永登', '620121'], ['华亭县', '620881'],
  ['Zhang County', '621125'], ['LANZHOU', '620100'], ['Linxia Prefecture', '622900'], ['620100.0', '620100'],
])('%s is %s', (written, code) => {
  expect(codes(written)).toEqual([code]);
});

test('A name without its kind is looked for where its column says, and what is unknown is not guessed', () => {
  expect(codes('临夏', { levels: ['county'] }).sort()).toEqual(['622901', '622921']);
  expect(codes('城关', { within: '620300' })).toEqual([]);
  expect(codes('兰洲')).toEqual([]);
});

test('The nearest names come by edit distance', () => {
  expect([editDistance('兰洲市', '兰州市'), editDistance('kitten', 'sitting'), editDistance('', 'abc')]).toEqual([1, 3, 3]);
  expect(nearest('Lanzhuo', ['Lanzhou', 'Longnan', 'Linxia'])).toEqual(['Lanzhou']);
  expect(nearest('完全不同', ['兰州', '天水'])).toEqual([]);
});

test('Rows that sum up are told by their words', () => {
  expect([totalWords('合　计'), totalWords('小计'), totalWords('全省总计')?.of, totalWords('兰州市合计')?.of, totalWords('Grand Total'), totalWords('会宁县')]).toEqual([{ kind: 'all', of: '' }, { kind: 'part', of: '' }, '全省', '兰州市', { kind: 'all', of: '' }, undefined]);
});
