import { beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../fixtures/private/write-xlsx.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';
import { linesOf, readMadeUp } from './read-made-up.ts';

beforeAll(() => void copyProvince());

const oddIn = (name: string, bytes: Uint8Array | string): readonly string[] => readMadeUp(name, bytes, { period: '2021-12-31' }).odd.map(({ at, words: { en, zh } }) => `${at}: ${en} / ${zh}`);

test('A plain table has nothing odd in it', () => {
  expect(oddIn('a.csv', '地区,帮手人数\n甲州,120\n乙州,0\n')).toEqual([]);
});

test('What is hidden in a workbook is mentioned: sheets are left out, rows and columns are read', () => {
  const bytes = writeXlsx([
    { name: '表', rows: [['地区', '帮手人数', '学生'], ['甲州', 120, 130], ['乙州', 140, 150]], hiddenRows: [3], hiddenColumn: 3 },
    { name: '底稿', rows: [['地区', '帮手人数'], ['丙州', 160]], hidden: true },
    { name: '说明', rows: [['为测试编造']] },
  ]);
  expect(oddIn('a.xlsx', bytes)).toEqual([
    '底稿: a hidden sheet; it was left out / 隐藏的工作表；未读入',
    '表!3:3: a hidden row; it was read like the others / 隐藏的行；已照常读入',
    '表!C:C: a hidden column; it was read like the others / 隐藏的列；已照常读入',
    '说明: a sheet without numbers; it was left out / 没有数字的工作表；未读入',
  ]);
  expect(linesOf(readMadeUp('a.xlsx', bytes, { period: '2021' }))).toEqual(['990100 helpers 2021 120', '990100 pupils 2021 130', '990200 helpers 2021 140', '990200 pupils 2021 150']);
});

test('Rounded counts, missing ones and what was left out are mentioned, and no number is in the words', () => {
  const odd = oddIn('a.csv', '地区,帮手人数,占比,联系单位,合计\n甲州,4.2万,12%,某单位,42000\n乙州,无,0%,某单位,0\n另外的话,,,,\n');
  expect(odd).toEqual([
    'row 1, column 3: a column of shares; it was left out / 比例列；未读入',
    'row 1, column 4: a column of words; it was left out / 文字列；未读入',
    'row 1, column 5: a column that sums up others; it was left out / 合计列；未读入',
    'row 2, column 2: written in 万 or 千: the count is rounded / 以万或千为单位：数字是约数',
    'row 3, column 2: no count is written here: the cell was left out; it is not zero / 这里没有写数字：未读入这一格，不当作零',
    'row 4, column 1: a row without counts; it was left out / 没有数字的一行；未读入',
  ]);
  expect(odd.join()).not.toMatch(/42000|4\.2/);
});

test('A total of some places only is checked and not used, and an option may overrule the title', () => {
  const { cells, odd } = readMadeUp('a.csv', '截至2021年6月,\n地区,帮手人数\n甲州,120\n乙州,140\n合计,260\n', { period: '2021-12-31' });
  expect(cells.map(({ place, period }) => `${place} ${period}`)).toEqual(['990100 2021-12-31', '990200 2021-12-31']);
  expect(odd.map(({ words }) => words.en)).toEqual(['the title speaks of 2021-06; --period 2021-12-31 was used', 'a total of some places only: it was checked and not used']);
});

test('A year in the title is told as the time of the figures; half a year or a quarter is none, and is asked for', () => {
  const read = (title: string) => readMadeUp('a.csv', `${title},\n地区,帮手人数\n甲州,120\n`);
  expect(read('2021年帮手人数').odd.map(({ words }) => words.en)).toEqual(['the figures are taken to speak of 2021, as the title does; for one day of it add --period YYYY-MM-DD']);
  expect(read('截至2021年6月30日').odd).toEqual([]);
  for (const title of ['2021年上半年帮手人数', '2021年度下半年', '2021年第三季度', '2021年1季度']) expect(() => read(title), title).toThrow(/no period/);
});

test('A column headed 市州 that is the only one with names may hold counties too', () => {
  const read = (text: string) => linesOf(readMadeUp('a.csv', text, { period: '2021' }));
  expect(read('市州,帮手人数\n甲州,300\n甲县,120\n甲州东区,180\n')).toEqual(['990100 helpers 2021 300', '990101 helpers 2021 120', '990102 helpers 2021 180']);
});

test('A prefecture heads its counties, with or without a count of its own, and 小计 becomes the prefecture’s', () => {
  const lines = ['990100 helpers 2021 300', '990101 helpers 2021 120', '990102 helpers 2021 180', '990201 helpers 2021 60', '990202 helpers 2021 0'];
  const read = (text: string) => linesOf(readMadeUp('a.csv', text, { period: '2021' }));
  expect(read('地区,帮手\n甲州,300\n　甲县,120\n　东区,180\n乙州,\n　东区,60\n　西区,0\n')).toEqual(lines);
  expect(read('市州,县区,帮手\n甲州,,300\n,甲县,120\n,东区,180\n乙州,东区,60\n,西区,0\n')).toEqual(lines);
  expect(read('市州,县区,帮手\n甲州,甲县,120\n甲州,东区,180\n甲州,小计,300\n乙州,东区,60\n乙州,西区,0\n')).toEqual(lines);
  expect(read('代码,帮手\n990100,300\n990101,120\n990102.0,180\n990201000000,60\n９９０２０２,0\n')).toEqual(lines);
});
