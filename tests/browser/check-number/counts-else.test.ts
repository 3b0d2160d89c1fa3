import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { readProvince } from '../../fixtures/six-releases.ts';
import { judgeText, verdictsOn, warningsOn } from './judge-text.ts';

let english: CheckBook;
let chinese: CheckBook;
const read = (province?: 'six') => {
  readProvince(province);
  [english, chinese] = [gatherCheckBook('en'), gatherCheckBook('zh')];
};
beforeEach(() => read());
afterEach(() => readProvince());

const volunteers = 'gansu-volunteers-2024-05-12';

describe('A number of ours that counts something else is not blessed', () => {
  test.each([
    ['42,000 cadres', 'cadres'],
    ['more than 42,000 party members', 'party members'],
    ['Gansu has 42,000 retired officials', 'retired officials'],
    ['42,000 women cadres', 'women cadres'],
    ['42,000 Gansu teachers', 'Gansu teachers'],
    ['Cadres: 42,000', 'Cadres'],
    ['42,000 families', 'families'],
  ])('%s', (text, named) => {
    expect(verdictsOn(text, english)).toEqual([`Same number, but your sentence counts something else: ${volunteers}`]);
    expect(warningsOn(text, english)).toEqual([`Your sentence counts “${named}”; our figure counts volunteer mothers. That the number is the same does not make them the same.`]);
  });

  test.each([
    ['4.2万名党员干部', '党员干部'],
    ['4.2万党员干部', '党员干部'],
    ['甘肃有4.2万余名干部', '干部'],
    ['42000名干部', '干部'],
    ['4.2万名机关干部', '机关干部'],
    ['4.2万名妇女干部', '妇女干部'],
    ['4.2万户家庭', '户家庭'],
    ['干部4.2万名', '干部'],
  ])('%s', (text, named) => {
    expect(verdictsOn(text, chinese)).toEqual([`数字相同，但统计的不是一回事: ${volunteers}`]);
    expect(warningsOn(text, chinese)).toEqual([`句中统计的是“${named}”，本站这个数字统计的是爱心妈妈。数字相同，说的却不是一回事。`]);
  });

  test('nor is it said to be that of the children who come later in the sentence', () =>
    expect(verdictsOn('4.2万余名干部与4.67万名留守和困境儿童结对', chinese)).toEqual([`数字相同，但统计的不是一回事: ${volunteers}`, '相符: gansu-children-2024-05-12']));

  test('and a number of such a thing that we do not have is compared with none', () => {
    const [said] = judgeText('250,000 cadres in Gansu', english);
    expect([said?.verdict, said?.told]).toEqual(['Nothing fits', []]);
  });
});

describe('Where it counts what we do not know, we say so', () => {
  test.each([
    ['46,700 pupils', 'pupils', 'gansu-children-2024-05-12', 'left-behind and disadvantaged children'],
    ['more than 42,000 registered members', 'registered members', volunteers, 'volunteer mothers'],
    ['4.2万余名爱心人士', '爱心人士', volunteers, 'volunteer mothers'],
  ])('%s', (text, named, id, own) => {
    expect(verdictsOn(text, english)).toEqual([`Same number: see what it counts: ${id}`]);
    expect(warningsOn(text, english)).toEqual([`Our figure counts ${own}. See whether the “${named}” of your sentence are the same.`]);
  });

  test('in Chinese as well', () => expect(warningsOn('4.67万名学生', chinese)).toEqual(['本站这个数字统计的是留守和困境儿童，请核对句中的“学生”是不是同一回事。']));
});

describe('Ordinary sentences raise no alarm', () => {
  test.each([
    'more than 42,000 women',
    'more than 42,000 people',
    'more than 42,000 volunteers',
    'more than 42,000 loving mothers',
    'more than 42,000 women in Gansu have signed up',
    'more than 42,000 have joined',
    'The number of volunteers is more than 42,000.',
    'More than 42,000 ordinary women, among them cadres and teachers, joined',
    'more than 42,000 volunteers (teachers, doctors and nurses)',
    'The women’s federation says more than 42,000 women joined',
    'more than 42,000 were helped by cadres',
    '4.2万余名妇女',
    '4.2万余人',
    '4.2万余名女性',
    '4.2万余名志愿者',
    '4.2万余名热心公益的妇女',
    '4.2万余名党员志愿者',
    '4.2万余名参加',
    '4.2万余名爱心妈妈（包括党员干部）',
    '妇女联合会组织4.2万余名爱心妈妈',
    '四万余妇女',
    '4万多名妇女',
    '4万多名爱心妈妈',
    'more than 40,000 women',
  ])('%s', (text) => {
    expect(verdictsOn(text, english)).toEqual([`Matches: ${volunteers}`]);
    expect(warningsOn(text, english)).toEqual([]);
  });
});

describe('In another province', () => {
  beforeEach(() => read('six'));

  test('the nouns are those of its own measures', () => {
    expect(verdictsOn('There are 6,250 pupils', english)).toEqual(['Matches: sample-pupils-2025-07-01']);
    expect(verdictsOn('There are 5,040 cadres', english)).toEqual(['Same number, but your sentence counts something else: sample-helpers-2025-07-01']);
    expect(verdictsOn('There are 5,040 singers', english)).toEqual(['Same number: see what it counts: sample-helpers-2025-07-01']);
  });

  test('new areas bear the names of its own places', () => expect(warningsOn('Linden New Area has an estimated 420 helpers', english)?.[0]).toBe('Your sentence names Linden New Area, but the number is that of Linden.'));
});
