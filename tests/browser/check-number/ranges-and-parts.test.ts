import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { findNumbers } from '../../../src/browser/check-number/find-numbers.ts';
import { shareUnit } from '../../../src/browser/check-number/share-unit.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { readingPatterns } from '../../../src/components/check/reading-patterns.ts';
import { readProvince } from '../../fixtures/six-releases.ts';
import { verdictsOn } from './judge-text.ts';

let english: CheckBook;
beforeAll(() => {
  readProvince();
  english = gatherCheckBook('en');
});

const readings = (text: string) => findNumbers(text, /^儿童/, readingPatterns).found.map(({ text, value, percent }) => `${text} = ${value}${percent ? '%' : ''}`);

describe('The first number of a range has the unit of the second', () => {
  test.each([
    ['4.2至4.67万', ['4.2万 = 42000', '4.67万 = 46700']],
    ['4.2~4.7万', ['4.2万 = 42000', '4.7万 = 47000']],
    ['4.2～4.7万', ['4.2万 = 42000', '4.7万 = 47000']],
    ['4.2—4.67万', ['4.2万 = 42000', '4.67万 = 46700']],
    ['4-5万', ['4万 = 40000', '5万 = 50000']],
    ['4至5万名', ['4万 = 40000', '5万 = 50000']],
    ['四至五万名', ['四万 = 40000', '五万 = 50000']],
    ['二十至三十万', ['二十万 = 200000', '三十万 = 300000']],
    ['三至五百名', ['三百 = 300', '五百 = 500']],
    ['4 to 5 thousand', ['4 thousand = 4000', '5 thousand = 5000']],
    ['4.2–4.7 million', ['4.2 million = 4200000', '4.7 million = 4700000']],
    ['60至70%', ['60% = 60%', '70% = 70%']],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));

  test.each([
    ['one that has its own', '4.2万至4.67万', ['4.2万 = 42000', '4.67万 = 46700']],
    ['numbers without any', '7,000–8,000', ['7,000 = 7000', '8,000 = 8000']],
    ['what is larger than its second', '395到4.2万', ['395 = 395', '4.2万 = 42000']],
    ['tens', '二十至三十', ['二十 = 20', '三十 = 30']],
  ])('but not %s: %s', (_, text, expected) => expect(readings(text)).toEqual(expected));

  test('A sum of money is one with its first number', () => expect(findNumbers('4至5万元', /^儿童/, readingPatterns)).toEqual({ found: [], aside: ['4至5万元'] }));

  test('A year shares nothing', () => expect([shareUnit('2016', '到4.2万'), shareUnit('4', '到4.2万')]).toEqual(['', '万']));
});

describe('Numbers are parted where readers part them', () => {
  test.each([
    ['42’000', ['42’000 = 42000']],
    ["42'000", ["42'000 = 42000"]],
    ['forty-two thousand and forty-six thousand seven hundred', ['forty-two thousand = 42000', 'forty-six thousand seven hundred = 46700']],
    ['forty-two thousand, forty-six thousand seven hundred', ['forty-two thousand = 42000', 'forty-six thousand seven hundred = 46700']],
    ['forty-two thousand five hundred and forty-six thousand', ['forty-two thousand five hundred = 42500', 'forty-six thousand = 46000']],
    ['two hundred and three hundred', ['two hundred = 200', 'three hundred = 300']],
    ['two million and forty-two thousand and five', ['two million and forty-two thousand and five = 2042005']],
    ['four hundred thousand', ['four hundred thousand = 400000']],
    ['four in five', ['four in five = 80%']],
    ['one out of every 4', ['one out of every 4 = 25%']],
    ['five in two', []],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('Small numbers are counts of counties only where a word says so', () => {
  test.each([
    ['four in five children', ['Nothing fits']],
    ['8 of 10', []],
    ['86 of them in Gansu', []],
    ['甘肃有14名', []],
    ['14', ['Matches: gansu-prefectures-2024-05']],
    ['Gansu has 14 prefectures', ['Matches: gansu-prefectures-2024-05']],
    ['甘肃有14个市', ['Matches: gansu-prefectures-2024-05']],
  ])('%s', (text, expected) => expect(verdictsOn(text, english)).toEqual(expected));
});
