import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { joinAnew, listLevels } from '../../../src/components/check/name-variants.ts';
import { readProvince } from '../../fixtures/six-releases.ts';
import { verdictsOn, warningsOn } from './judge-text.ts';

let english: CheckBook;
beforeAll(() => {
  readProvince();
  english = gatherCheckBook('en');
});

const children = 'gansu-children-2024-05-12';
const dropped = (words: string) => [`Your sentence speaks of “${words}”, but the number counts left-behind and disadvantaged children. Write: “46,700 left-behind and disadvantaged children”.`];

describe('The full name of the children, however it is joined, has dropped nothing', () => {
  test.each([
    '4.67万名留守和困境儿童',
    '4.67万名留守儿童和困境儿童',
    '4.67万名留守儿童、困境儿童',
    '4.67万名留守、困境儿童',
    '甘肃有4.67万名留守儿童与困境儿童',
    '甘肃有4.67万名留守儿童及困境儿童',
    '甘肃有4.67万名留守儿童以及其他困境儿童',
    '4.67万名困境和留守儿童',
    '4.67万名留守和困境孩子',
    '46,700 left-behind and disadvantaged children',
    '46,700 left-behind or disadvantaged children',
    '46,700 left-behind and other disadvantaged children',
    '46,700 left-behind children and disadvantaged children',
    '46,700 left-behind children and other disadvantaged children',
    '46,700 left-behind, disadvantaged children',
    '46,700 left-behind and disadvantaged kids',
    '46,700 disadvantaged and left-behind children',
  ])('%s', (text) => {
    expect(verdictsOn(text, english)).toEqual([`Matches: ${children}`]);
    expect(warningsOn(text, english)).toEqual([]);
  });

  test('and the mothers who stand before it are not what the number counts', () => {
    expect(verdictsOn('4.2万余名爱心妈妈与4.67万名留守、困境儿童结对', english)).toEqual(['Matches: gansu-volunteers-2024-05-12', `Matches: ${children}`]);
  });
});

describe('Half of the name is another thing', () => {
  test.each([
    ['46,700 left-behind children', 'left-behind children'],
    ['46,700 left-behind kids', 'left-behind kids'],
    ['4.67万名留守儿童', '留守儿童'],
    ['4.67万名留守孩子', '留守孩子'],
  ])('%s', (text, words) => expect(warningsOn(text, english)).toEqual(dropped(words)));

  test.each(['46,700 disadvantaged children', '4.67万名困境儿童'])('%s', (text) => expect(verdictsOn(text, english)).toEqual([`Same number, but your sentence counts something else: ${children}`]));

  test.each(['约4.7万名留守儿童', 'about 47,000 left-behind children', 'about 47,000 left-behind kids'])('where the number is rounded too: %s', (text) => {
    expect(verdictsOn(text, english)).toEqual([`Right number, but it counts children paired: ${children}`]);
    expect(warningsOn(text, english)).toEqual(dropped(text.replace(/^.*(?:名|000 )/, '')));
  });

  test('but a rounding to one digit, or of another noun, is no number of ours', () => {
    expect(verdictsOn('约5万名留守儿童', english)).toEqual(['Nothing fits: china-left-behind-2021-12-31']);
    expect(verdictsOn('about 47,000 support stations', english)).toEqual(['Nothing fits: gansu-stations-2026-03-20']);
  });

  test('“kids” are children in China’s counts as well', () => expect(verdictsOn('China has 4.77 million left-behind kids', english)).toEqual(['Matches: china-left-behind-2021-12-31']));
});

describe('Variants of a name', () => {
  test('join what it joins', () => {
    expect(joinAnew('young and old children')).toEqual(expect.arrayContaining(['young or old children', 'young children and other old children', 'old children, young children']));
    expect(joinAnew('高山和平原儿童')).toEqual(expect.arrayContaining(['高山、平原儿童', '高山儿童与平原儿童', '平原儿童以及其他高山儿童']));
    expect([joinAnew('support stations'), joinAnew('妈妈')]).toEqual([[], []]);
  });

  test('list administrative levels with brackets and points', () => {
    expect(listLevels('县市区')).toEqual(['县（市、区）', '县、市、区', '个县', '个市', '个区']);
    expect(listLevels('队伍')).toEqual([]);
  });
});

describe('Counties and prefectures, by every label', () => {
  test.each(['86个县（市、区）', '八十六个县（市、区）', '甘肃有86个县(市、区)', '覆盖全部86个县、市、区', '86个县（区）', '86个县区', '86个县', '86 个县（市、区）'])('%s', (text) =>
    expect(verdictsOn(text, english)).toEqual(['Matches: gansu-counties-2024-05']));

  test.each(['14个市（州）、兰州新区和86个县（市、区）', '14个市州、兰州新区和86个县区', '14 prefectures, Lanzhou New Area and all 86 counties and districts', 'Stations cover 14 prefectures, 86 counties and Lanzhou New Area'])('a new area in a list is no place of theirs: %s', (text) =>
    expect(verdictsOn(text, english).sort()).toEqual(['Matches: gansu-counties-2024-05', 'Matches: gansu-prefectures-2024-05']));

  test('a county that a clause of its own names is where its number is counted', () =>
    expect(verdictsOn('Gansu has more than 42,000 volunteer mothers, and Zhang County has 395', english)).toEqual(['Matches: gansu-volunteers-2024-05-12', 'Matches: zhang-county-volunteers-2024-12-16']));

  test.each([['兰州新区有4.2万余名爱心妈妈', '兰州新区'], ['Lanzhou New Area has more than 42,000 volunteer mothers', 'Lanzhou New Area']])('and where it is said to have our number, it is named in full: %s', (text, named) =>
    expect(warningsOn(text, english)).toEqual([`Your sentence names ${named}, but the number is that of Gansu.`]));
});
