import { beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../fixtures/private/write-xlsx.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';
import { linesOf, readMadeUp } from './read-made-up.ts';

beforeAll(() => void copyProvince());

const cells = ['990100 helpers 2021 120', '990200 helpers 2021 140'];
const read = (text: string) => linesOf(readMadeUp('a.csv', text, { period: '2021' }));

test.each([
  ['remarks with days of the report', '地区,帮手人数,备注\n甲州,120,2021年6月30日报送\n乙州,140,数据于2021年6月30日生成\n'],
  ['remarks about life and money', '地区,帮手人数,备注\n甲州,120,"每月发放生活补助，拨付1200000元"\n乙州,140,2021年9月生效\n'],
  ['the offices that answer for a place', '地区,牵头单位,帮手人数\n甲州,民政局,120\n乙州,金融办,140\n'],
  ['a state that begins as names do', '地区,进展,帮手人数,备注\n甲州,安排,120,马上办\n乙州,安排,140,\n'],
  ['who filled it in, without a number', '填报单位：某单位,,\n地区,帮手人数,备注\n甲州,120,\n乙州,140,\n制表人：某某,,填报日期：2022年1月5日\n'],
  ['a number in their order and statistical codes', '编号,代码,地区,帮手人数\n202112310001,990100000000,甲州,120\n202112310002,990200000000,乙州,140\n'],
  ['titles that speak of villages and schools', '农村学校和村（社区）帮手统计表,\n地区,帮手人数\n甲州,120\n乙州,140\n'],
  ['words beside villages in general', '地区,乡村振兴重点县,帮手人数\n甲州,是,120\n乙州,否,140\n'],
  ['English headings with names of places', 'place_name,County name,code,helpers\nAlder,,990100,120\nBirch,,990200,140\n'.replace('place_name', 'place')],
  ['names of places that read as names of people', '地区,帮手人数,对口地区\n甲州,120,甲县\n乙州,140,西区\n'],
])('No alarm at %s', (_, text) => {
  expect(read(text)).toEqual(cells);
});

test('A table of few people without words is read, and so is one with a remark', () => {
  expect(read('地区,帮手人数,备注\n甲州,1,已核\n乙州,2,\n')).toEqual(['990100 helpers 2021 1', '990200 helpers 2021 2']);
});

test('A column of villages counted is refused as an unknown measure, not as a list of persons', () => {
  expect(() => read('地区,村数,帮手人数\n甲州,88,120\n')).toThrow(/unknown measure/);
  expect(() => read('地区,学校数量,帮手人数\n甲州,88,120\n')).toThrow(/unknown measure/);
  expect(() => read('地区,农村留守儿童,帮手人数\n甲州,88,120\n')).toThrow(/unknown measure/);
});

test('What tells of a person is never repeated', () => {
  const bytes = writeXlsx([{ name: 'S', rows: [['地区', '帮手人数', '其他'], ['甲州', 120, '张小花9岁，13800000000']] }]);
  expect(() => readMadeUp('a.xlsx', bytes, { period: '2021' })).toThrow(/^(?![\s\S]*(?:张小花|138))/);
});
