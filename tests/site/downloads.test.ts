import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { theSite, type BuiltSite } from './built-sites.ts';

/** The row of a figure in a site's newest CSV, by column. None of these rows has a quoted cell before the ones looked at. */
function rowOf(site: BuiltSite, figure: string): Record<string, string | undefined> {
  const [header = '', ...lines] = readFileSync(join(site.folder, 'data/latest.csv'), 'utf8').split('\r\n');
  const cells = lines.find((line) => line.startsWith(`${figure},`))?.split(',') ?? [];
  return Object.fromEntries(header.split(',').map((name, at) => [name, cells[at]]));
}

test('A true zero is 0 in the file, and reported.', () => {
  expect(rowOf(theSite(), 'jiayuguan-counties-2024-05')).toMatchObject({ value: '0', status: 'reported', marker: '', obs_status: 'A' });
});

test('A withheld count is an empty cell, and its marker stands in a column of its own.', () => {
  const row = rowOf(inject('otherProvince'), 'birch-helpers-2021-01-01');
  expect(row).toMatchObject({ value: '', status: 'withheld', marker: '[c]', obs_status: 'M', obs_conf: 'C' });
});

test('The JSON tells a zero from a gap as well.', () => {
  type File = { figures: { figure_id: string; value: number | null }[] };
  const valueOf = (site: BuiltSite, figure: string) =>
    (JSON.parse(readFileSync(join(site.folder, 'data/latest.json'), 'utf8')) as File).figures.find(({ figure_id }) => figure_id === figure)?.value;
  expect(valueOf(theSite(), 'jiayuguan-counties-2024-05')).toBe(0);
  expect(valueOf(inject('otherProvince'), 'birch-helpers-2021-01-01')).toBeNull();
});
