import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Release } from '../../../src/records/release-schema.ts';
import { writeXlsx } from '../../fixtures/private/write-xlsx.ts';
import { copyProvince, type ProvinceFolder } from '../../fixtures/province-folder.ts';
import { putOutside } from './read-made-up.ts';
import { bytesOf, cardOptions, copyStrictProvince, everyCount, hiddenCounts, protect, secretTable, startProtect, waitFor } from './run-protect.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyStrictProvince()));

const goal = () => join(province.path, 'data/counts/2022-06-01.json');

test('A private table becomes a release that has passed the door, and nothing hidden is seen anywhere', async () => {
  const before = bytesOf(province);
  const { status, out, left } = await protect(province, [putOutside('private.csv', secretTable), ...cardOptions]);
  expect(out).toMatch(/10 cells read; 6 shown, 4 hidden\./);
  expect(out).toMatch(/读入 10 格；公布 6 格，不公开 4 格。/);
  expect(out).toMatch(/Proven: hiding less would not be safe\./);
  expect(out).toMatch(/npm run preview-release[\s\S]*npm run publish-release/);
  expect(out).not.toMatch(everyCount);
  expect({ status, left }).toEqual({ status: 0, left: [] });
  const { [goal()]: written, ...others } = bytesOf(province);
  expect(written).toBeDefined();
  expect(others).toEqual(before);
  const text = readFileSync(goal(), 'utf8');
  expect(text).not.toMatch(hiddenCounts);
  const { release, title, note, cells } = JSON.parse(text) as Release;
  expect({ release, title, note }).toEqual({ release: '2022-06-01', title: { en: 'Counts', zh: '各市州' }, note: { en: 'Made up.', zh: '编造。' } });
  // By hand: beside the small count of each measure the smallest other one goes.
  expect(cells.filter(({ status: how }) => how === 'withheld').map(({ place, measure }) => `${place} ${measure}`).sort()).toEqual(['990200 helpers', '990300 pupils', '990400 helpers', '990400 pupils']);
});

test.each<[string, (folder: ProvinceFolder) => string[], RegExp]>([
  ['a total that does not add up', () => [putOutside('a.csv', secretTable.replace('2410', '2411')), ...cardOptions], /a total that is not the sum/],
  ['a list of persons', () => [putOutside('a.csv', `${secretTable}甲州,姓名,163\n`), ...cardOptions], /signs of a list of persons/],
  ['words in place of a count', () => [putOutside('a.csv', secretTable.replace('919', '约919')), ...cardOptions], /a bound, an estimate or a mask/],
  ['an error in a workbook', () => [putOutside('a.xlsx', writeXlsx([{ name: 'S', rows: [['地区', '帮手人数'], ['甲州', 137], ['乙州', { error: '#REF!' }]] }])), '--period', '2021', ...cardOptions], /S!B3[\s\S]*a formula that ends in an error/],
  ['a release of that day', () => [putOutside('a.csv', secretTable), '--release', '2021-01-01', ...cardOptions.slice(2)], /--release[\s\S]*2021-01-01\.json is there already/],
  ['a release in the future', () => [putOutside('a.csv', secretTable), '--release', '2022-07-01', ...cardOptions.slice(2)], /a day not after today, 2022-06-30/],
  ['an unknown source', () => [putOutside('a.csv', secretTable), ...cardOptions.map((each) => each.replace('fixture', 'fixtur'))], /fixtur is unknown, did you mean fixture\?/],
  ['a number in the note', () => [putOutside('a.csv', secretTable), ...cardOptions.map((each) => each.replace('Made up.', 'Of them 137 helpers.'))], /--note-en[\s\S]*a number \(not repeated here\)/],
  ['missing options', () => [putOutside('a.csv', secretTable), '--release', '2022-06-01', '--note-en', 'Made up.'], /nothing given for --source, --title-zh, --title-en, --note-zh\n/],
  ['options that do not exist', () => [putOutside('a.csv', secretTable), '--small', '137', ...cardOptions], /options that cannot be understood \(not repeated here\)/],
  ['no such file', () => ['/nowhere/a.csv', ...cardOptions], /no such file/],
  ['a folder of data that is broken', (folder) => (folder.editText('data/counts/2021-01-01.json', (text) => text.replace('"fixture"', '"stranger"')), [putOutside('a.csv', secretTable), ...cardOptions]), /unknown source stranger/],
])('After %s the folder is as it was, byte by byte, and no count was said', async (_, prepare, expected) => {
  const args = prepare(province);
  const before = bytesOf(province);
  const { status, out, left } = await protect(province, args);
  expect(out).toMatch(expected);
  expect(out).toMatch(/发现：/);
  expect(out).not.toMatch(everyCount);
  expect({ status, left }).toEqual({ status: 1, left: [] });
  expect(bytesOf(province)).toEqual(before);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s in the midst of the rehearsal leaves nothing behind', async (signal) => {
  const before = bytesOf(province);
  const run = startProtect(province, [putOutside('private.csv', secretTable), ...cardOptions]);
  const ended = waitFor(run, province);
  await expect.poll(() => readdirSync(join(province.path, 'tmp')), { timeout: 120_000, interval: 5 }).not.toEqual([]);
  expect(readdirSync(join(province.path, 'tmp')).join()).not.toMatch(everyCount);
  run.kill(signal);
  const { status, out, left } = await ended;
  expect({ status, left }).toEqual({ status: signal === 'SIGINT' ? 130 : 143, left: [] });
  expect(out).not.toMatch(everyCount);
  expect(bytesOf(province)).toEqual(before);
});

test('The door has the last word: what it refuses over all of data/ is not written, and the real names stand in the message', async () => {
  province = copyProvince();
  const counts = join(province.path, 'data/counts');
  // A published release that is dated after the new one: only the whole door notices.
  writeFileSync(join(province.path, 'data/published.json'), JSON.stringify({ releases: [] }));
  province.editJson('data/corrections.json', (json) => void (json['corrections'] = [{ date: '2022-02-02', figure: 'alder-nothing', was: 1, now: 2, why: { en: 'Made up.', zh: '编造。' } }]));
  writeFileSync(join(province.path, 'keep'), '');
  const before = bytesOf(province);
  const { mkdirSync } = await import('node:fs');
  mkdirSync(join(province.path, 'tmp'));
  const { status, out, left } = await protect(province, [putOutside('private.csv', secretTable), ...cardOptions]);
  expect(out).toMatch(/data\/corrections\.json/);
  expect(out).not.toMatch(/tmp\/protect-/);
  expect(out).not.toMatch(hiddenCounts);
  expect({ status, left, bytes: bytesOf(province), written: existsSync(join(counts, '2022-06-01.json')) }).toEqual({ status: 1, left: [], bytes: before, written: false });
});
