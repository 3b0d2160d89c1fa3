import { beforeEach, expect, test } from 'vitest';
import { copyProvince } from '../fixtures/province-folder.ts';
import { takeFolder } from '../fixtures/take-folder.ts';

type Column = { name: string; titles: Record<string, string | string[]>; datatype: string | { base: string; format: string }; separator?: string; required?: boolean };
type Group = { '@context': [string, object]; null: string; tables: { url: string; dialect?: { headerRowCount: number }; tableSchema: { columns: Column[]; primaryKey: string } }[] };

beforeEach(() => void copyProvince());
const group = () => takeFolder('latest').json('csv-metadata.json') as Group;

test('It is a group of tables in the vocabulary of the W3C, one for each CSV of the folder', () => {
  const { '@context': context, null: gap, tables } = group();
  expect(context).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  expect(gap).toBe('');
  expect(tables.map(({ url }) => url)).toEqual(['figures.csv', 'wide.csv', 'reported.csv', 'hxl.csv', 'ranges.csv']);
});

test('Each column of each table is described in both languages, and found again by a title that is in the file', () => {
  const { text, json } = takeFolder('latest');
  for (const { url, tableSchema } of (json('csv-metadata.json') as Group).tables) {
    const [header = ''] = text(url).split('\r\n');
    expect(tableSchema.columns.map(({ name }) => name), url).toEqual(header.split(','));
    for (const { name, titles } of tableSchema.columns) {
      expect(titles['en'], name).toContain(name);
      expect(titles['zh-Hans'], name).toMatch(/\p{Script=Han}/u);
      // Names of columns may be neither empty nor begin with a low line, and need no escaping.
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    }
    expect(tableSchema.columns.map(({ name }) => name)).toContain(tableSchema.primaryKey);
  }
});

test('Sources are several ids in a cell, numbers are decimals, days are dates, and a status is one of seven', () => {
  const columns = new Map(group().tables[0]!.tableSchema.columns.map((column) => [column.name, column]));
  expect(columns.get('sources')).toMatchObject({ datatype: 'string', separator: ' ' });
  expect(columns.get('value')?.datatype).toBe('decimal');
  expect(columns.get('release')?.datatype).toMatchObject({ base: 'date' });
  const format = new RegExp((columns.get('status')!.datatype as { format: string }).format);
  expect(['reported', 'withheld', 'estimated'].every((status) => format.test(status))).toBe(true);
  expect(format.test('unknown')).toBe(false);
});

test('The table with hashtags has two rows at its head', () => {
  expect(group().tables.filter(({ dialect }) => dialect).map(({ url, dialect }) => [url, dialect?.headerRowCount])).toEqual([['hxl.csv', 2]]);
});
