import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { rowsOf } from '../../src/downloads/rows.ts';
import { writeCsv } from '../../src/downloads/write-csv.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
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

test('A missing number is an empty cell and zero stays zero', () => {
  expect(writeCsv([{ a: null, b: 0 }])).toBe('a,b\r\n,0\r\n');
});

test('A withheld count has no number, and its marker and codes beside the gap', () => {
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

test('The files of a dated release stay as they are, to the byte, when a later release comes', () => {
  const province = copyProvince();
  province.editJson('data/sources.json', ({ sources = [] }) => void sources.push({ ...sources[0]!, id: 'later', title: 'A later report' }));
  province.editJson('data/measures.json', ({ measures = [] }) => void measures.push({ ...measures[0]!, id: 'later-helpers', role: null, apportioned_by: null }));
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => {
    Object.assign(cells[0]!, { sources: ['later'] });
    cells.push({ ...cells[0]!, measure: 'later-helpers' });
  });
  const dated = () => downloadFiles().filter((file) => file.release === '2021-01-01');
  const together = dated();
  expect(together.map((file) => file.route)).toEqual(['/data/2021-01-01.csv', '/data/2021-01-01.json']);
  for (const { text } of together) expect(text).not.toMatch(/later|,2022-01-01\r|"release": "2022/i);
  rmSync(join(province.path, 'data/counts/2022-01-01.json'));
  readAgain();
  expect(dated()).toEqual(together);
});

test('latest is the newest release to the byte', () => {
  const files = downloadFiles();
  const text = (release: string) => files.find((file) => file.release === release && file.format === 'csv')?.text;
  expect(text('latest')).toBe(text('2022-01-01'));
});

test('The JSON has the same rows, says whose they are, and explains every status, method and measure', () => {
  const file = downloadFiles().find(({ release, format }) => release === 'latest' && format === 'json');
  const json = JSON.parse(file?.text ?? '') as Record<'figures' | 'statuses' | 'measures', unknown[]>;
  expect(json).toMatchObject({ programme: { en: 'Helpers', zh: '帮手' }, authority: { en: 'The tests', zh: '测试' } });
  expect(json).toHaveProperty('methods.population-share.en', expect.stringMatching(/population \(residents\).*in hundreds where the total allows/));
  expect(json).toHaveProperty('methods.population-share.zh', expect.stringMatching(/按居民分摊/));
  expect(json.figures).toEqual(rowsOf(openBook()));
  expect(json.statuses).toHaveLength(7);
  expect(json.measures).toHaveLength(3);
});
