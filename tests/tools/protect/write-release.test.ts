import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readCodeBook } from '../../../src/records/code-book.ts';
import { addCounties } from '../../../tools/protect/card/add-counties.ts';
import { writeRelease } from '../../../tools/protect/write/write-release.ts';
import { madeUpCounties } from '../../fixtures/private/made-up-counties.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../../fixtures/province-folder.ts';
import { readMadeUp } from './read-made-up.ts';
import { bytesOf } from './run-protect.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));
const read = (file: string) => readFileSync(join(province.path, 'data', file), 'utf8');
const counties = '代码,帮手人数\n990102,120\n990201,140\n990202,160\n';
const add = (agreed: boolean, answers?: string[]) =>
  addCounties(readMadeUp('a.csv', counties, { period: '2021' }), madeUpCounties, readCodeBook(), agreed, answers && { say: () => undefined, next: async () => answers.shift() ?? '' });

test('Counties that the outlines name in both languages are added when somebody agrees, each with its own address', async () => {
  for (const added of [await add(true), await add(false, ['maybe', 'y'])]) {
    writeFileSync(join(province.path, 'data/places.json'), added.placesText ?? '');
    const written = [...readCodeBook().places.values()].slice(-3).map(({ code, slug, parent, level, name }) => [code, slug, parent, level, name.en].join(' '));
    expect(written).toEqual(['990102 east-district 990100 county East District', '990201 east-district-990201 990200 county East District', '990202 west-district 990200 county West District']);
    expect(added.book.places.get('990202')?.name).toEqual({ en: 'West District', zh: '西区' });
    province = copyProvince();
  }
});

test('Else the lines to paste are told, and pasted as they are the check refuses what is unfinished', async () => {
  expect(await messageOf(() => add(false))).toMatch(/no row for 3 counties of the table: 990102 东区, 990201 东区, 990202 西区[\s\S]*run the command again with --add-counties/);
  const nameless = madeUpCounties.map(({ code, parent, name }) => ({ code, parent, name }));
  const message = await messageOf(() => addCounties(readMadeUp('a.csv', '代码,帮手人数\n990202,160\n', { period: '2021' }), nameless, readCodeBook(), true, undefined));
  const [, lines = ''] = /run the command again:\n([\s\S]*?)\n {2}发现/.exec(message) ?? [];
  expect(JSON.parse(lines)).toEqual({ code: '990202', level: 'county', parent: '990200', slug: '…', name: { en: '…', zh: '西区' }, full_name: { en: '…', zh: '西区' } });
  province.editText('data/places.json', (text) => text.replace(/\n {2}\]\n\}\s*$/, `,\n${lines}\n]}`));
  expect(await messageOf(readCodeBook)).toMatch(/places\[\d+\]\.slug/);
});

test('Release and places are written together, whole, and nothing else is there afterwards', () => {
  const written = writeRelease({ release: '2022-06-01', releaseText: 'R', placesText: 'P' });
  expect(written.map((path) => path.replace(/.*data\//, ''))).toEqual(['counts/2022-06-01.json', 'places.json']);
  expect([read('counts/2022-06-01.json'), read('places.json')]).toEqual(['R', 'P']);
  expect(readdirSync(join(province.path, 'data/counts')).sort()).toEqual(['2021-01-01.json', '2022-01-01.json', '2022-06-01.json']);
  expect(readdirSync(join(province.path, 'data')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('A release that is there is never overwritten, and the places then stay as they were', async () => {
  const before = bytesOf(province);
  expect(await messageOf(() => writeRelease({ release: '2022-01-01', releaseText: 'R', placesText: 'P' }))).toMatch(/2022-01-01\.json\n {2}found: {4}a release of this day, written meanwhile/);
  expect(bytesOf(province)).toEqual(before);
});

test('Where counts cannot be written, neither are places', async () => {
  rmSync(join(province.path, 'data/counts'), { recursive: true });
  const before = bytesOf(province);
  expect(await messageOf(() => writeRelease({ release: '2022-06-01', releaseText: 'R', placesText: 'P' }))).toMatch(/ENOENT/);
  expect(bytesOf(province)).toEqual(before);
});
