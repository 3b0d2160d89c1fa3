import { beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../fixtures/private/write-xlsx.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';
import { linesOf, readMadeUp } from './read-made-up.ts';

beforeAll(() => void copyProvince());

const cells = ['990100 helpers 2021 120', '990200 helpers 2021 140'];
const read = (text: string) => linesOf(readMadeUp('a.csv', text, { period: '2021' }));

test.each(['单位', '填报单位', '单位名称', '报送单位', '单 位'])('A column headed %s names the places where no other does', (heading) => {
  expect(read(`${heading},帮手人数\n甲州,120\n乙州,140\n合计,260\n`)).toEqual(cells);
});

test('So it does below a heading of two rows', () => {
  const rows = [['单位', '人数', null], [null, '帮手', '结对学生'], ['甲州', 120, 130], ['乙州', 140, 150]];
  const table = readMadeUp('a.xlsx', writeXlsx([{ name: '表', rows, merged: ['A1:A2', 'B1:C1'] }]), { period: '2021' });
  expect(linesOf(table)).toEqual(['990100 helpers 2021 120', '990100 pupils 2021 130', '990200 helpers 2021 140', '990200 pupils 2021 150']);
});

test('Beside a column of places it is an aside, whatever stands in it', () => {
  expect(read('地区,帮手人数,单位\n甲州,120,人\n乙州,140,人\n')).toEqual(cells);
  expect(read('地区,帮手人数,填报单位\n甲州,120,甲州\n乙州,140,丙州\n')).toEqual(cells);
});

test('A slip in one of its places is told as the unknown place it is', () => {
  expect(() => read('单位,帮手人数\n甲州,120\n乙洲,140\n丙州,160\n')).toThrow(/row 3, column 1[\s\S]*(?:unknown place|no place of the code book)/);
});

test('Offices in it are no places: the heading is asked for', () => {
  expect(() => read('单位,帮手人数\n某办公室,120\n某局,140\n')).toThrow(/no heading row that names places/);
});
