import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkFrozenFiles } from '../../src/downloads/freeze-files.ts';
import { schemaVersion } from '../../src/downloads/schema-version.ts';
import { unpublishedReleases } from '../../src/figures/check-published.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince, messageOf, type EditableJson, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const file = () => join(province.path, 'data/published.json');
const record = () => JSON.parse(readFileSync(file(), 'utf8')) as { releases: { release: string; files: { schema_version: string }[] }[] };
function publish() {
  const run = spawnSync(process.execPath, ['tools/publish-release.ts'], { encoding: 'utf8', env: process.env });
  readAgain();
  return run;
}
const editRelease = (edit: (json: EditableJson) => void, release = '2021-01-01') => province.editJson(`data/counts/${release}.json`, edit);
const cellOf = ({ cells = [] }: EditableJson, measure: string, place: string) => {
  const cell = cells.find((each) => each['measure'] === measure && each['place'] === place);
  if (!cell) throw new Error(`There is no ${measure} of ${place}.`);
  return cell;
};

test('A province that has published nothing builds as it is, and all its releases may be edited', () => {
  expect(existsSync(file())).toBe(false);
  expect(unpublishedReleases(openBooks())).toEqual(['2021-01-01', '2022-01-01']);
});

test('Publishing records every release once; a second time it changes nothing', () => {
  expect(publish().stdout).toContain('Recorded in');
  const first = readFileSync(file(), 'utf8');
  expect(record().releases.map(({ release }) => release)).toEqual(['2021-01-01', '2022-01-01']);
  expect(unpublishedReleases(openBooks())).toEqual([]);
  expect(publish().stdout).toContain('nothing was changed');
  expect(readFileSync(file(), 'utf8')).toBe(first);
});

test('A new release is added below what is there, which stays to the byte', () => {
  publish();
  const before = record().releases;
  addLaterReleases(province);
  expect(unpublishedReleases(openBooks())).toEqual(['2022-06-01', '2023-01-01', '2023-06-01']);
  expect(publish().status).toBe(0);
  expect(record().releases.slice(0, 2)).toEqual(before);
  expect(record().releases).toHaveLength(5);
});

test.each<[string, (json: EditableJson) => void]>([
  ['a number', (json) => void (cellOf(json, 'residents', '990100')['value'] = 100_001)],
  ['a status', (json) => void (cellOf(json, 'residents', '990100')['status'] = 'provisional')],
  ['a note', (json) => void (cellOf(json, 'residents', '990100')['note'] = { en: 'Looked at again.', zh: '又看过。' })],
  ['its title', (json) => void Object.assign(json, { title: { en: 'Another', zh: '另一个' } })],
])('A published release whose file has %s changed is refused, with the file and what to do, in both languages', async (_, edit) => {
  publish();
  editRelease(edit);
  const message = await messageOf(openBooks);
  expect(message).toContain('counts/2021-01-01.json — 2021-01-01');
  expect(message).toMatch(/changed after it was published[\s\S]*a new release with the status revised[\s\S]*corrections\.json/);
  expect(message).toMatch(/公布之后又改动过[\s\S]*新建一次发布/);
  expect(message).not.toContain('100001');
});

test('A number put where a published release withheld one is refused and not repeated', async () => {
  publish();
  editRelease((json) => void Object.assign(cellOf(json, 'helpers', '990200'), { value: 212, status: 'reported' }), '2022-01-01');
  const message = await messageOf(openBooks);
  expect(message).toContain('counts/2022-01-01.json');
  expect(message).not.toContain('212');
});

test('The order of fields and white space are not the release', () => {
  publish();
  editRelease((json) => void (json['cells'] = (json['cells'] ?? []).map((cell) => Object.fromEntries(Object.entries(cell).reverse()))));
  expect(openBooks()).toHaveLength(2);
});

test('A published release whose file is gone, and a new one dated before it, are refused', async () => {
  publish();
  rmSync(join(province.path, 'data/counts/2022-01-01.json'));
  readAgain();
  expect(await messageOf(openBooks)).toMatch(/2022-01-01\.json[\s\S]*no such file, though this release is published/);
  province = copyProvince();
  publish();
  addLaterReleases(province);
  publish();
  province.editJson('data/published.json', (json) => void json['releases']?.splice(2, 1));
  expect(await messageOf(openBooks)).toMatch(/2022-06-01\.json — release\n.*dated before 2023-06-01/);
});

test('A change elsewhere that moves the figures of a published release is refused', async () => {
  publish();
  province.editJson('data/measures.json', ({ measures = [] }) => void Object.assign(measures.find(({ id }) => id === 'pupils') ?? {}, { apportioned_by: null }));
  expect(await messageOf(openBooks)).toMatch(/other figures than were published[\s\S]*let a new release bring what is new/);
});

test('A label may be put better, but the files then are others under their version, and publishing refuses to forget what they were', async () => {
  publish();
  const before = readFileSync(file(), 'utf8');
  province.editJson('data/places.json', ({ places = [] }) => void Object.assign(places.find(({ slug }) => slug === 'alder') ?? {}, { name: { en: 'Alderland', zh: '甲地' } }));
  expect(openBooks()).toHaveLength(2);
  expect(await messageOf(checkFrozenFiles)).toMatch(/2021-01-01\.csv, schema version \d[\s\S]*to the byte[\s\S]*raise the version/);
  const { status, stderr } = publish();
  expect(status).toBe(1);
  expect(stderr).toContain('to the byte');
  expect(readFileSync(file(), 'utf8')).toBe(before);
});

test('Under a new version of the layout the files are recorded anew, beside what they were', () => {
  publish();
  province.editJson('data/published.json', (json) => {
    for (const { files } of json['releases'] as { files: { schema_version: string }[] }[]) files[0]!.schema_version = '0.9';
  });
  expect(publish().stdout).toContain('were recorded beside what they were');
  for (const { files } of record().releases) expect(files.map(({ schema_version }) => schema_version)).toEqual(['0.9', schemaVersion]);
});
