import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../../src/downloads/release-files.ts';
import { rowsOf } from '../../../src/downloads/rows.ts';
import { writeWorkbook } from '../../../src/downloads/workbook/write-workbook.ts';
import { bookOf } from '../../../src/figures/release-names.ts';
import { readAgain } from '../../../src/records/read-once.ts';
import { copyProvince, type ProvinceFolder } from '../../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

type Cells = readonly unknown[];
const headingsAt = 3;

async function sheetsOf(release: string): Promise<Record<string, Cells[]>> {
  const sheets = await readSheets(Buffer.from(writeWorkbook(bookOf(release))));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}
const rowsIn = (sheets: Record<string, Cells[]>, name: string): Cells[] => (sheets[name] ?? []).slice(headingsAt + 1);

test('Its sheets are named in both languages, within what spreadsheets allow', async () => {
  const names = Object.keys(await sheetsOf('latest'));
  expect(names).toEqual(['Cover 封面', 'Contents 目录', 'Notes 说明', 'By place 分地区', 'Reported 已公布', 'All figures 全部数字', 'Columns 列名', 'Measures 指标', 'Words 用词', 'Sources 来源']);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});

test('The cover says what it is, of when, how to cite it and on what terms, in both languages', async () => {
  const text = (await sheetsOf('latest'))['Cover 封面']?.flat().join('\n');
  for (const said of ['Helpers of Sample: figures, release of 1 January 2022 样省帮手：数据，2022年1月1日发布', 'CC BY 4.0', 'Helpers of Sample (2022)', '样省帮手（2022）', 'never zero', '不是零']) expect(text).toContain(said);
});

test('All figures are the rows of the CSV, cell by cell, with numbers that are numbers', async () => {
  const rows = rowsIn(await sheetsOf('latest'), 'All figures 全部数字');
  const expected = rowsOf(bookOf('latest')).map((row) => Object.values(row).map((value) => (value === '' ? null : value)));
  expect(rows).toEqual(expected);
});

test('A withheld count is an empty cell with its status beside it, and never a reason', async () => {
  const sheets = await sheetsOf('latest');
  const birch = rowsIn(sheets, 'By place 分地区').find(([name]) => name === 'Birch');
  expect(birch?.slice(0, 6)).toEqual(['Birch', expect.any(String), expect.any(String), 'Prefecture 市州', null, 'Withheld 不公开 [c]']);
});

test('By place stand the province and its prefectures; estimates are called estimates beside the number', async () => {
  const rows = rowsIn(await sheetsOf('latest'), 'By place 分地区');
  expect(rows.map(([name]) => name)).toEqual(['Sample Province', 'Alder', 'Birch', 'Cedar', 'Elm']);
  // Worked out by hand in the fixture’s README.
  expect(rows.map((row) => row[4])).toEqual([expect.any(Number), 350, null, 220, 110]);
  expect(rows.slice(3).map((row) => row[5])).toEqual(['Estimated 估算 [e]', 'Estimated 估算 [e]']);
});

test('Reported numbers have no estimate and no gap among them', async () => {
  const rows = rowsIn(await sheetsOf('latest'), 'Reported 已公布');
  const reported = rowsOf(bookOf('latest')).filter(({ status }) => ['reported', 'provisional', 'revised'].includes(status));
  expect(rows.map((row) => row[5])).toEqual(reported.map(({ value }) => value));
  expect(rows.flat().join()).not.toMatch(/estimated|估算/i);
});

test('Every table has the headings that its mark says, no two alike, and rows as many as its range', async () => {
  const parts = unzipSync(writeWorkbook(bookOf('latest')));
  const sheets = Object.values(await sheetsOf('latest')).slice(1);
  sheets.forEach((data, at) => {
    const table = strFromU8(parts[`xl/tables/table${at + 1}.xml`]!);
    const headings = [...table.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, name]) => name);
    expect(headings).toEqual(data[headingsAt]);
    expect(new Set(headings.map((name) => name?.toLowerCase())).size).toBe(headings.length);
    expect(Number(/ref="A4:[A-Z]+(\d+)"/.exec(table)?.[1])).toBe(data.length);
  });
});

test('Notes explain every status with its marker, and the method only where there are estimates', async () => {
  const notes = rowsIn(await sheetsOf('latest'), 'Notes 说明');
  expect(notes.flatMap(([marker]) => marker ?? [])).toEqual(['[p]', '[r]', '[e]', '[c]', '[x]', '[z]']);
  expect(notes.flat().join('\n')).toMatch(/Estimate, not a count: what is left/);
});

test('A dated workbook has nothing in it that came later, and latest is the newest to the byte', () => {
  const sumOf = (release: string) => filesOf(release).find(({ name }) => name === 'figures.xlsx')?.sha256;
  province.editJson('data/sources.json', ({ sources = [] }) => void sources.push({ ...sources[0]!, id: 'later', title: 'A later report' }));
  province.editJson('data/measures.json', ({ measures = [] }) => void measures.push({ ...measures[0]!, id: 'later-helpers', role: null, apportioned_by: null }));
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => {
    Object.assign(cells[0]!, { sources: ['later'] });
    cells.push({ ...cells[0]!, measure: 'later-helpers' });
  });
  const together = sumOf('2021-01-01');
  expect(sumOf('latest')).toBe(sumOf('2022-01-01'));
  expect(sumOf('latest')).not.toBe(together);
  rmSync(join(province.path, 'data/counts/2022-01-01.json'));
  readAgain();
  expect(sumOf('2021-01-01')).toBe(together);
});
