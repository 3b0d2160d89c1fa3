import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { placeFiles } from '../../src/downloads/place-files.ts';
import { filesOf } from '../../src/downloads/release-files.ts';
import { releaseNames } from '../../src/figures/release-names.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { rowsOf } from '../../src/downloads/rows.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { allStatuses, markerOf } from '../../src/wording/say-status.ts';
import { copyProvince } from '../fixtures/province-folder.ts';
import { takeFolder } from '../fixtures/take-folder.ts';

type Row = { figure_id: string; place_code: string; measure: string; value: number | null; status: string; method: string };

beforeEach(() => void copyProvince());

/** A file as another reader has it again: empty cells are gaps, digits are numbers. */
const asRows = (table: Record<string, string | undefined>[]) =>
  table.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, name === 'value' ? (cell === '' ? null : Number(cell)) : cell])));

test('The tidy CSV, the CSV with hashtags and the JSON hold the same rows, whoever reads them', () => {
  const rows = rowsOf(openBook()).map((row) => ({ ...row, period: row.period ?? '', release: row.release ?? '' }));
  const { json, table } = takeFolder('latest');
  expect(rows.length).toBeGreaterThan(15);
  expect(asRows(table('figures.csv'))).toEqual(rows);
  expect(asRows(table('hxl.csv').slice(1))).toEqual(rows);
  expect((json('latest.json') as { figures: Row[] }).figures).toEqual(rowsOf(openBook()));
});

test('The reported files hold every number that somebody reported, and no estimate and no gap', () => {
  const reported = rowsOf(openBook()).filter(({ status }) => ['reported', 'provisional', 'revised'].includes(status));
  const ids = reported.map(({ figure_id }) => figure_id);
  const { json, table, text } = takeFolder('latest');
  expect(table('reported.csv').map((row) => row['figure_id'])).toEqual(ids);
  const file = json('reported.json') as { figures: Row[]; methods: object };
  expect(file.figures.map(({ figure_id }) => figure_id)).toEqual(ids);
  expect(file.figures.every(({ value, method }) => value !== null && method === '')).toBe(true);
  expect(file.methods).toEqual({});
  expect(text('reported.csv') + text('reported.json').replace(/"statuses": \[[^]*?\n \],/, '')).not.toMatch(/estimated|withheld/);
});

test('A place’s row has the latest of each measure with its status, period and basis beside it, and says nothing where nothing is known', () => {
  const rows = takeFolder('latest').table('wide.csv');
  const row = (slug: string) => rows.find((each) => each['place_en'] === slug);
  expect(row('Alder')).toMatchObject({ place_code: '990100', place_level: 'prefecture', helpers: '350', helpers_status: 'reported', helpers_period: '2021-01-01', helpers_basis: '' });
  expect(row('Birch')).toMatchObject({ helpers: '', helpers_status: 'withheld', pupils: '', pupils_status: 'withheld' });
  expect(row('Cedar')).toMatchObject({ helpers: '220', helpers_status: 'estimated', helpers_basis: 'population-share' });
  expect(rows.find((each) => each['place_code'] === '990101')).toMatchObject({ pupils: '', pupils_status: '', residents: '', residents_status: '' });
  // The country has no figure, so no row.
  expect(rows.map((each) => each['place_code'])).toEqual(['990000', '990100', '990200', '990300', '990400', '990101']);
});

test('No number stands in any table without a status beside it', () => {
  const { table } = takeFolder('latest');
  for (const name of ['figures.csv', 'reported.csv', 'wide.csv']) {
    for (const row of table(name)) {
      for (const column of Object.keys(row).filter((each) => each === 'value' || `${each}_status` in row)) {
        const status = row[column === 'value' ? 'status' : `${column}_status`];
        if (row[column] !== '') expect(['reported', 'provisional', 'revised', 'estimated'], `${name} ${column}`).toContain(status);
      }
    }
  }
});

test('Writing twice gives the same bytes', () => {
  const bytes = () => filesOf('latest').map(({ name, sha256 }) => [name, sha256]);
  const first = bytes();
  readAgain();
  expect(bytes()).toEqual(first);
});

test('The files of a dated release stay as they are, to the byte, when a later release comes', () => {
  const province = copyProvince();
  province.editJson('data/sources.json', ({ sources = [] }) => void sources.push({ ...sources[0]!, id: 'later', title: 'A later report' }));
  province.editJson('data/measures.json', ({ measures = [] }) => void measures.push({ ...measures[0]!, id: 'later-helpers', role: null, apportioned_by: null }));
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => void cells.push({ ...cells[0]!, measure: 'later-helpers', sources: ['later'] }));
  const dated = () => filesOf('2021-01-01').map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const);
  const together = dated();
  for (const [name, text] of together) expect(text, name).not.toMatch(/later[-_]helpers|A later report|alder-town|1 January 2022|(?:,|"date":\s?"|"release":\s?")2022-01-01/);
  expect(takeFolder('latest').text('wide.csv')).toContain('later_helpers');
  rmSync(join(province.path, 'data/counts/2022-01-01.json'));
  readAgain();
  expect(dated()).toEqual(together);
});

test('The files of the latest are those of the newest release; only an address within them may differ', () => {
  const bytes = (release: string) => filesOf(release).filter(({ route }) => route.split('/').length > 3).map(({ name, sha256 }) => [name, sha256]);
  expect(bytes('latest')).toEqual(bytes('2022-01-01'));
  process.env['SITE_ADDRESS'] = 'https://site.example';
  readAgain();
  const dated = bytes('2022-01-01');
  const differing = bytes('latest').filter(([, sum], at) => sum !== dated[at]?.[1]).map(([name]) => name);
  const id = (release: string) => (takeFolder(release).json('datapackage.json') as { id: string }).id;
  const ids = [id('latest'), id('2022-01-01')];
  delete process.env['SITE_ADDRESS'];
  readAgain();
  expect(differing).toEqual(['datapackage.json', 'SHA256SUMS']);
  expect(ids).toEqual(['https://site.example/data/latest/datapackage.json', 'https://site.example/data/2022-01-01/datapackage.json']);
});

test('The README explains, in both languages, every file of the folder, every column, every status and its marker', () => {
  const { names, text } = takeFolder('latest');
  const [english = '', chinese = ''] = text('README.txt').split('样省帮手：');
  for (const half of [english, chinese]) {
    for (const name of names) expect(half, name).toContain(name);
    for (const column of Object.keys(rowsOf(openBook())[0]!)) expect(half).toMatch(new RegExp(`^- ${column}(: |：)\\S`, 'm'));
    for (const status of allStatuses) expect(half.replaceAll('\n', ' ')).toContain(markerOf[status] || status);
    expect(half).toMatch(/helpers_status/);
    expect(half.replaceAll('\n', '')).toMatch(/65001/);
  }
});

test('The checksums are those of every other file of the folder, a line each as the usual program writes and reads them', () => {
  const inFolder = filesOf('latest').filter(({ name, route }) => route.endsWith(`/latest/${name}`) && name !== 'SHA256SUMS');
  const places = placeFiles().filter(({ release }) => release === 'latest').map(({ place, format, text }) => ({ name: `${place.slug}.${format}`, bytes: text }));
  const files = new Map<string, string | Uint8Array>([...inFolder, ...places].map(({ name, bytes }) => [name, bytes]));
  const lines = takeFolder('latest').text('SHA256SUMS').trimEnd().split('\n');
  expect(lines).toHaveLength(inFolder.length + 4 * 2);
  expect(new Set(lines)).toEqual(new Set([...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`)));
});

test('No prefecture is named so that its file would take the place of another', () => {
  for (const release of releaseNames()) {
    const routes = [...filesOf(release), ...placeFiles().filter((file) => file.release === release)].map(({ route }) => route);
    expect(new Set(routes).size).toBe(routes.length);
  }
});
