import readSheets from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { goodCells, goodFiles } from '../../fixtures/private/good-files.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';
import { openPrivateFile } from '../../../tools/protect/open/open-private-file.ts';
import { linesOf, putOutside, readMadeUp } from './read-made-up.ts';

beforeAll(() => void copyProvince());

test.each(goodFiles.map((file) => [file.title, file] as const))('The same cells come from every format: %s', (_, { name, bytes }) => {
  expect(linesOf(readMadeUp(name, bytes()))).toEqual(goodCells);
});

test('Workbooks are read as somebody else’s reader reads them', async () => {
  for (const { name, bytes } of goodFiles.filter((file) => file.name.endsWith('.xlsx') && !file.title.includes('merged'))) {
    const theirs = await readSheets(Buffer.from(bytes()));
    const ours = openPrivateFile(putOutside(name, bytes())).map(({ grid }) => ({ sheet: grid.name, rows: grid.rows.map((row) => row.map(({ written }) => written)) }));
    const asOurs = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? ''));
    const width = (rows: readonly unknown[][]) => Math.max(...rows.map((row) => row.length));
    const filled = (rows: readonly unknown[][]) => rows.map((row) => Array.from({ length: width(rows) }, (__, at) => row[at] ?? ''));
    expect(ours.map(({ sheet, rows }) => ({ sheet, rows: filled(rows) }))).toEqual(theirs.map(({ sheet, data }) => ({ sheet, rows: filled(data.map((row) => row.map(asOurs))) })));
  }
});
