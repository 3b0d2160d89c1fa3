import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';

const { folder } = inject('sixReleases');
const releases = ['2023-01-15', '2023-07-15', '2024-01-15', '2024-07-15', '2025-01-15', '2025-07-15'];
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('Six releases have six files each of their own, and the newest is the latest.', () => {
  const files = listFiles(folder);
  for (const release of releases) expect(files).toEqual(expect.arrayContaining([`data/${release}.csv`, `data/${release}.json`]));
  expect(read('data/latest.csv')).toBe(read('data/2025-07-15.csv'));
});

test('A release keeps the number it brought; the correction stands from the release that made it.', () => {
  const value = (release: string) => read(`data/${release}.csv`).match(/^birch-pupils-2024-07-01,.*?,2024-07-01,(\d+),/m)?.[1];
  expect(releases.map(value)).toEqual([undefined, undefined, undefined, '1100', '1010', '1010']);
  expect(read('data/index.html')).toContain('Birch had counted some pupils twice.');
  expect(read('zh/data/index.html')).toContain('乙州把一部分学生算了两遍。');
});

test('What is withheld has an empty cell in every release that withholds it, and no estimate beside it.', () => {
  for (const release of releases.slice(1)) {
    const rows = read(`data/${release}.csv`).split('\r\n').filter((row) => row.startsWith('elm-helpers-'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/,,persons,withheld,\[c\],/);
  }
});
