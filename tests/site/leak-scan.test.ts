import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBooks } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { listFiles } from '../../tools/build/list-files.ts';
import type { Leak } from '../../tools/leak-scan/canary.ts';
import { findLeaks } from '../../tools/leak-scan/find-leaks.ts';
import { namesIn, publicFigures } from '../../tools/leak-scan/private-canaries.ts';
import { canariesOf, release, writeCanaryProvince, writePrivateTable, type Table } from '../fixtures/canary-province.ts';
import { protectTable } from '../fixtures/protect-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'canary-'));
const siteOf = (table: Table): string => join(folder, table, 'site');
const privateFile = (table: Table): string => join(folder, `${table}.csv`);
const releaseOf = (table: Table): string => readFileSync(join(folder, table, 'data', 'counts', `${release}.json`), 'utf8');

/** Each from folders of its own, so that no cache of one is met by the other. */
function makeSite(table: Table): void {
  const { data, content } = writeCanaryProvince(join(folder, table));
  writePrivateTable(privateFile(table), table);
  protectTable(privateFile(table), { data, content, release, source: 'fixture' });
  execFileSync(process.execPath, ['tools/build.ts', '--data', data, '--content', content, '--out', siteOf(table)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

beforeAll(() => {
  makeSite('one');
  makeSite('other');
  Object.assign(process.env, { SITE_DATA: join(folder, 'one', 'data'), SITE_CONTENT: join(folder, 'one', 'content') });
  readAgain();
}, 1_200_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('Two private tables that differ only in what is hidden', () => {
  test('make one and the same release, to the byte, which withholds Birch and Cedar', () => {
    const cells = (JSON.parse(releaseOf('one')) as { cells: { place: string; measure: string; value: number | null }[] }).cells;
    expect(cells.filter(({ value }) => value === null).map(({ place, measure }) => `${place} ${measure} 2021-01-01`).sort()).toEqual(canariesOf('one').map(({ name }) => name).sort());
    expect(releaseOf('other')).toBe(releaseOf('one'));
  });

  test('make one and the same site: the same names, and the same bytes in every file', () => {
    const sums = (table: Table): Record<string, string> =>
      Object.fromEntries(listFiles(siteOf(table)).map((file) => [file, createHash('sha256').update(readFileSync(join(siteOf(table), file))).digest('hex')]));
    const [one, other] = [sums('one'), sums('other')];
    expect(Object.keys(one).length).toBeGreaterThan(500);
    expect(Object.keys(other)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
  });
});

test('No hidden number is in the built site, in any form, in any file; each of them was looked for everywhere', () => {
  const canaries = [...canariesOf('one'), ...canariesOf('other').map((canary) => ({ ...canary, name: `the other ${canary.name}` }))];
  const { leaks, common } = findLeaks(siteOf('one'), canaries, publicFigures(openBooks()), namesIn(openBooks()));
  expect(leaks).toEqual([]);
  expect(common).toEqual([]);
});

describe('A control: a published number, looked for as if it were hidden, is found wherever the site shows it', () => {
  const scanFor = (figure: string): Leak[] => {
    const all = publicFigures(openBooks());
    const shown = all.find((each) => each.figure === figure);
    const canary = { name: figure, value: shown?.value ?? 0, measure: shown?.measure ?? '', figure };
    return findLeaks(siteOf('one'), [canary], all.filter((each) => each.figure !== figure)).leaks;
  };

  test('in every kind of file, in digits and in words of both languages', () => {
    const leaks = scanFor('alder-helpers-2021-01-01');
    const kinds = [...new Set(leaks.map(({ file }) => extname(file)))];
    expect(kinds).toEqual(expect.arrayContaining(['.html', '.json', '.csv', '.xlsx', '.zip', '.svg', '.geojson', '.topojson', '.xml', '.bib', '.ris', '.pf_fragment', '.pf_index']));
    expect([...new Set(leaks.map(({ form }) => form))]).toEqual(expect.arrayContaining(['digits', 'Chinese numerals', 'English words', 'a number beside its own name']));
  });

  test('in the areas of discs, the lengths of bars and the order of rows, where the others’ numbers give the scale', () => {
    const leaks = scanFor('alder-residents-2020');
    const drawn = leaks.filter(({ form }) => form === 'a length or an area').map(({ at }) => /\((\w+) of/.exec(at)?.[1]);
    expect([...new Set(drawn)].sort()).toEqual(['area', 'width']);
    expect(leaks.some(({ form }) => form === 'its place in an order')).toBe(true);
  });
});

test('The command says that nothing was found, what it looked for, and no hidden number', () => {
  const scan = (...args: string[]) => spawnSync(process.execPath, ['tools/leak-scan.ts', ...args], { encoding: 'utf8', env: process.env });
  const { status, stdout, stderr } = scan(privateFile('one'), siteOf('one'));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Nothing found');
  expect(stdout).toContain('没有发现泄露');
  expect(stdout).toMatch(/4 were looked for everywhere/);
  for (const { value } of canariesOf('one')) expect(stdout).not.toContain(String(value));
});
