import { beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../fixtures/private/write-xlsx.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';
import { linesOf, readMadeUp } from './read-made-up.ts';

beforeAll(() => void copyProvince());

const cells = ['990100 helpers 2021 120', '990200 helpers 2021 140'];
const noted = 'a raised or circled mark; the words were read without it';
const read = (name: string, bytes: Uint8Array | string) => {
  const table = readMadeUp(name, bytes, { period: '2021' });
  return { lines: linesOf(table), odd: table.odd.map(({ at, words }) => `${at}: ${words.en}`) };
};

test('A footnote mark at a heading or a place is left out and mentioned, however it is written', () => {
  expect(read('a.csv', '地区,帮手人数①\n甲州②,120\n⑴乙州,140\n')).toEqual({ lines: cells, odd: [`row 1, column 2: ${noted}`, `row 2, column 1: ${noted}`, `row 3, column 1: ${noted}`] });
  const raised = writeXlsx([{ name: '表', rows: [['地区', { text: '帮手人数', raised: '1' }], [{ text: '甲州', raised: '2' }, 120], ['乙州', 140]] }]);
  expect(read('a.xlsx', raised)).toEqual({ lines: cells, odd: [`表!B1: ${noted}`, `表!A2: ${noted}`] });
});

test('A mark never completes a code of a place, and never parts a quarter from its year', () => {
  expect(() => read('a.csv', '代码,帮手人数\n99010①,120\n')).toThrow(/a name that is no place/);
  expect(() => readMadeUp('a.csv', '2021年第①季度,\n地区,帮手人数\n甲州,120\n')).toThrow(/no period/);
});

test('A remark may have marks: it is not read', () => {
  expect(read('a.csv', '地区,帮手人数,备注\n甲州,120,见注①\n乙州,140,\n注①：编造,,\n').lines).toEqual(cells);
});
