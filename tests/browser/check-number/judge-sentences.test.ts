import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { readProvince } from '../../fixtures/six-releases.ts';
import { judgeText as judge, verdictsOn, warningsOn } from './judge-text.ts';

let english: CheckBook;
let chinese: CheckBook;
beforeAll(() => {
  readProvince();
  [english, chinese] = [gatherCheckBook('en'), gatherCheckBook('zh')];
});

const verdicts = (text: string, book = english) => verdictsOn(text, book);
const warnings = (text: string, book = english) => warningsOn(text, book);

const less = 'The source says more than; your text says less.';
const lessInChinese = '来源说的是“余”（超过），句中说的却是不到。';
const notLess = (n: string) => [`Your text says “${n}”; the source does not say “fewer than”, “nearly” or the like.`];

describe('Words that put a number too high', () => {
  test.each(['fewer than', 'less than', 'under', 'nearly', 'almost', 'up to', 'at most', 'not quite', 'no more than'])('“%s 42,000” contradicts “more than”', (words) => {
    const text = `Gansu has ${words} 42,000 volunteer mothers`;
    expect(warnings(text)).toEqual([less]);
    expect(verdicts(text)).toEqual(['Right number, but not in the source’s words: gansu-volunteers-2024-05-12']);
  });

  test.each(['不到4.2万名', '近4.2万名', '不足4.2万名', '将近4.2万名', '最多4.2万名', '至多4.2万名', '4.2万名以内'])('甘肃有%s爱心妈妈', (number) => {
    expect(warnings(`甘肃有${number}爱心妈妈`, chinese)).toEqual([lessInChinese]);
    expect(verdicts(`甘肃有${number}爱心妈妈`, chinese)).toEqual(['数字对，但措辞与来源不符: gansu-volunteers-2024-05-12']);
  });

  test.each([
    ['fewer than, of an exact number', 'Zhang County has fewer than 395 volunteer mothers', notLess('fewer than 395')],
    ['at most, of a rounded number', 'Gansu has at most 47,000 left-behind and disadvantaged children', notLess('at most 47,000')],
    ['不到', '漳县有不到395名爱心妈妈', notLess('不到395')],
    ['nearly, of the number itself', 'Zhang County has nearly 395 volunteer mothers', notLess('nearly 395')],
    ['nearly, where the reader rounds up', 'In 2018 China had nearly 7 million rural left-behind children', []],
    ['近, where the reader rounds up', '2018年全国有近700万农村留守儿童', []],
    ['recently is not nearly', '最近395名爱心妈妈来到漳县', []],
    ['“no fewer than” is more', 'Gansu has no fewer than 42,000 volunteer mothers', []],
  ])('%s', (_, text, expected) => expect(warnings(text)).toEqual(expected));
});

describe('Places and measures', () => {
  test.each([
    ['全省4万多名爱心妈妈，兰州有很多，漳县395名', ['Matches: gansu-volunteers-2024-05-12', 'Matches: zhang-county-volunteers-2024-12-16']],
    ['China has 9.02 million left-behind children. In 2018 it was almost 7 million.', ['Older figure: china-left-behind-2016', 'Matches: china-left-behind-2018-08-31']],
    ['甘肃2500万人，14个市州', ['Matches: gansu-population-2020-11-01', 'Matches: gansu-prefectures-2024-05']],
    ['Gansu has 25 million people and 86 counties', ['Matches: gansu-population-2020-11-01', 'Matches: gansu-counties-2024-05']],
    ['Zhang County has 395 women and 819 kids', ['Matches: zhang-county-volunteers-2024-12-16', 'Matches: zhang-county-children-2024-12-16']],
    ['In Zhang County, Gansu, 395 moms care for 819 children', ['Matches: zhang-county-volunteers-2024-12-16', 'Matches: zhang-county-children-2024-12-16']],
    ['漳县有395名妈妈和819个孩子', ['Matches: zhang-county-volunteers-2024-12-16', 'Matches: zhang-county-children-2024-12-16']],
    ['甘肃省兰州市有4.2万余名爱心妈妈', ['Right number, but it is that of Gansu: gansu-volunteers-2024-05-12']],
    ['There are more than 42,000 volunteer mothers, 395 of them in Zhang County', ['Matches: gansu-volunteers-2024-05-12', 'Matches: zhang-county-volunteers-2024-12-16']],
  ])('%s', (text, expected) => expect(verdicts(text)).toEqual(expected));
});

describe('The verdict', () => {
  test.each([
    ['Zhang County has 395 volunteer mothers', 'Matches: zhang-county-volunteers-2024-12-16'],
    ['Zhang County has 819 volunteer mothers', 'Right number, but it counts children paired: zhang-county-children-2024-12-16'],
    ['Lanzhou has 395 volunteer mothers', 'Right number, but it is that of Zhang County: zhang-county-volunteers-2024-12-16'],
    ['In 2019 Zhang County had 395 volunteer mothers', 'Right number, but of another date: zhang-county-volunteers-2024-12-16'],
    ['China has 9.02 million rural left-behind children', 'Older figure: china-left-behind-2016'],
    ['Lanzhou has 7,300 volunteer mothers', 'An estimate: lanzhou-volunteers-2024-05-12'],
    ['Zhang County has 512 volunteer mothers', 'Not ours: zhang-county-volunteers-2024-12-16'],
    ['123,456', 'Not ours'],
    ['819', 'Matches: zhang-county-children-2024-12-16'],
    ['They helped 51,234 volunteer mothers', 'Nothing fits: gansu-volunteers-2024-05-12'],
  ])('%s: %s', (text, expected) => expect(verdicts(text)).toEqual([expected]));

  test.each([
    ['漳县有395名爱心妈妈', '相符: zhang-county-volunteers-2024-12-16'],
    ['漳县有819名爱心妈妈', '数字对，但统计的是结对儿童: zhang-county-children-2024-12-16'],
    ['全国农村留守儿童902万', '较早的数字: china-left-behind-2016'],
    ['兰州有7300名爱心妈妈', '是估算: lanzhou-volunteers-2024-05-12'],
    ['漳县有512名爱心妈妈', '不是本站的数字: zhang-county-volunteers-2024-12-16'],
  ])('%s：%s', (text, expected) => expect(verdicts(text, chinese)).toEqual([expected]));

  test('where the check is unsure says that nothing fits, not that the number is foreign', () => {
    const said = judge('They helped 51,234 volunteer mothers', english)[0];
    expect(said?.lead).toBe('Nothing of ours fits this sentence. That does not make “51,234” wrong: ask for its source.');
    expect(said?.told[0]?.lines).toEqual(['This is the nearest that we have. Reported, given as “more than”, as of 12 May 2024.']);
  });
});

describe('Left-behind children', () => {
  test.each(['46,700 left-behind children', 'Gansu has 46,700 left-behind children', '甘肃有4.67万名留守儿童'])('%s: the number counts disadvantaged children too, and the wider definition of 2009 is no answer', (text) => {
    const [said] = judge(text, english);
    expect(said?.told.map(({ address }) => address)).toEqual(['/figures/gansu-children-2024-05-12/']);
    expect(said?.told[0]?.warnings.join()).toContain('but the number counts left-behind and disadvantaged children. Write: “46,700 left-behind and disadvantaged children”.');
  });

  test('of the wider definition match only with its year, or a warning', () => {
    expect(warnings('Gansu has 710,000 rural left-behind children')).toEqual(['It is of 2009 and by another definition: it cannot be compared with later counts.']);
    expect(warnings('In 2009 Gansu had 710,000 rural left-behind children')).toEqual([]);
    expect(judge('Gansu has 512,345 rural left-behind children', english)[0]?.told.map(({ address }) => address).filter((address) => address.includes('wide'))).toEqual([]);
  });
});
