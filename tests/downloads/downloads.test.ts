import { beforeEach, expect, test } from 'vitest';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { rowsOf } from '../../src/downloads/rows.ts';
import { writeCsv } from '../../src/downloads/write-csv.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => {
  copyProvince();
});

test('CSV has one header, CRLF, and quotes only where it must', () => {
  expect(writeCsv([{ a: 'x', b: 1 }, { a: 'y, "z"', b: null }])).toBe('a,b\r\nx,1\r\n"y, ""z""",\r\n');
});

test('Text that a spreadsheet would run is neutralised, and a number never is', () => {
  expect(writeCsv([{ a: '=SUM(A1)', b: -3 }])).toBe("a,b\r\n'=SUM(A1),-3\r\n");
});

test('A missing number is an empty cell with its marker beside it; zero stays zero', () => {
  const rows = rowsOf(openBook());
  expect(rows.find((row) => row.figure_id === 'birch-helpers-2021-01-01')).toMatchObject({ value: null, marker: '[c]', obs_status: 'M', obs_conf: 'C' });
});

test('An estimate carries its marker, its SDMX status and its method in every row', () => {
  const estimates = rowsOf(openBook()).filter((row) => row.status === 'estimated');
  expect(estimates).toHaveLength(4);
  for (const row of estimates) expect(row).toMatchObject({ marker: '[e]', obs_status: 'E', method: 'population-share' });
});

test('Every row of a download has a status, and every number a source', () => {
  for (const row of rowsOf(openBook())) {
    expect(row.status).toBeTruthy();
    if (row.value !== null) expect(row.sources).toBeTruthy();
  }
});

test('The files of a dated release stay as they are when a later release comes', () => {
  const files = downloadFiles();
  const first = files.filter((file) => file.release === '2021-01-01');
  expect(first.map((file) => file.route)).toEqual(['/data/2021-01-01.csv', '/data/2021-01-01.json']);
  expect(first[0]?.text).not.toContain('2022-01-01');
});

test('latest is the newest release to the byte', () => {
  const files = downloadFiles();
  const text = (release: string) => files.find((file) => file.release === release && file.format === 'csv')?.text;
  expect(text('latest')).toBe(text('2022-01-01'));
});

test('The JSON has the same rows, and explains every status and measure', () => {
  const file = downloadFiles().find(({ release, format }) => release === 'latest' && format === 'json');
  const json = JSON.parse(file?.text ?? '') as { figures: unknown[]; statuses: unknown[]; measures: unknown[] };
  expect(json.figures).toEqual(rowsOf(openBook()));
  expect(json.statuses).toHaveLength(7);
  expect(json.measures).toHaveLength(3);
});
