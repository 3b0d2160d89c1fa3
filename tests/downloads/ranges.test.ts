import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { writeFigure } from '../../src/downloads/write-figure.ts';
import { figureAddresses } from '../../src/figures/figure-addresses.ts';
import { bookOf, releaseNames } from '../../src/figures/release-names.ts';
import { offeredFiles } from '../../src/wording/name-files.ts';
import { readProvince } from '../fixtures/six-releases.ts';
import { takeFolder } from '../fixtures/take-folder.ts';

beforeEach(() => readProvince('six'));
afterEach(() => readProvince());

type Described = { path: string; schema?: { fields: { name: string; type: string }[] } };

test('A release has a file of ranges only where of a withheld count something can be said', () => {
  const having = () => releaseNames().filter((release) => offeredFiles(bookOf(release)).includes('ranges.csv'));
  expect(having()).toEqual(['2023-07-15', '2024-01-15', '2024-07-15', '2025-01-15', '2025-07-15', 'latest']);
  readProvince('four');
  expect(having()).toEqual(['2022-01-01', 'latest']);
  readProvince();
  expect(having()).toEqual([]);
});

test('A row names the count as the other files do, then both ends and how they came about, and has no value', () => {
  readProvince('four');
  expect(takeFolder('latest').table('ranges.csv')).toEqual([
    {
      figure_id: 'birch-pupils-2021-01-01', place_code: '990200', place_en: 'Birch', place_zh: '乙州', measure: 'pupils', measure_en: 'Pupils paired', measure_zh: '结对学生',
      period: '2021-01-01', unit: 'persons', status: 'withheld', marker: '[c]', low: '0', high: '780', how: 'published-figures',
    },
  ]);
});

test('The ranges of a dated release are those of what was public by then', () => {
  const high = (release: string) => takeFolder(release).table('ranges.csv').find((row) => row['figure_id'] === 'elm-pupils-2024-07-01')?.['high'];
  expect(['2024-07-15', '2025-01-15', 'latest'].map(high)).toEqual(['3500', undefined, undefined]);
});

test('The folder describes its ranges wherever it describes its files, and not where it has none', () => {
  const columns = ['low', 'high', 'how'];
  for (const [release, told] of [['latest', true], ['2023-01-15', false]] as const) {
    const { text, json } = takeFolder(release);
    const readme = text('README.txt');
    const tables = (json('csv-metadata.json') as { tables: { url: string; tableSchema: { columns: { name: string }[] } }[] }).tables;
    const resources = (json('datapackage.json') as { resources: Described[] }).resources;
    expect(readme.includes('ranges.csv')).toBe(told);
    for (const column of columns) expect(new RegExp(`^- ${column}(: |：)\\S`, 'm').test(readme), column).toBe(told);
    expect(tables.find(({ url }) => url === 'ranges.csv')?.tableSchema.columns.slice(-3).map(({ name }) => name)).toEqual(told ? columns : undefined);
    expect(resources.find(({ path }) => path === 'ranges.csv')?.schema?.fields.slice(-3).map(({ name, type }) => [name, type])).toEqual(told ? [['low', 'number'], ['high', 'number'], ['how', 'string']] : undefined);
    expect(text('SHA256SUMS').includes('ranges.csv')).toBe(told);
  }
});

test('A figure’s twin has its range where there is one, in words of both languages, and no other has the field', () => {
  const twins = figureAddresses().map((address) => [address.life, JSON.parse(writeFigure(address)) as { figure: { value: null }; range?: { low: number; high: number; says: { zh: string }; how: { en: string } } }] as const);
  for (const [{ figure }, twin] of twins) expect('range' in twin, figure.id).toBe(figure.range !== undefined);
  const twin = twins.find(([{ id }]) => id === 'hazel-helpers-2025-01-01')?.[1];
  expect(twin).toMatchObject({ figure: { value: null }, range: { low: 0, high: 1560, says: { zh: '不公开；由已公布的数字可知，不超过1560名。' } } });
  expect(twin?.range?.how.en).toContain('not a count');
});

test('The files of a release that are held to the byte know nothing of ranges', () => {
  for (const { text, route } of downloadFiles()) expect(text, route).not.toMatch(/range|1560|2860|published-figures/);
});
