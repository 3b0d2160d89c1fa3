import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkTruth } from '../../src/records/check-truth.ts';
import { readCodeBook } from '../../src/records/code-book.ts';
import { readReleases } from '../../src/records/read-releases.ts';
import { copyProvince, messageOf, type EditableJson, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const read = (today = '2022-06-01') => {
  const releases = readReleases();
  checkTruth(releases, readCodeBook(), today);
  return releases;
};
const messageWith = (change: object) => {
  province.editJson('data/counts/2022-01-01.json', (json) => Object.assign(json['cells']![0]!, change));
  return messageOf(() => read());
};

test('A release in order is read, oldest first', () => {
  expect(read().map((release) => release.release)).toEqual(['2021-01-01', '2022-01-01']);
});

test.each([
  ['an unknown place', { place: '999999' }, 'unknown place 999999'],
  ['an unknown measure', { measure: 'hopes' }, 'unknown measure hopes'],
  ['an unknown source', { sources: ['hearsay'] }, 'unknown source hearsay'],
  ['a fraction of a person', { value: 4.5 }, 'a fraction (not repeated here)'],
  ['a period after its release', { period: '2022-02-01' }, 'the period 2022-02-01'],
  ['a day no calendar has', { period: '2021-02-30' }, 'a year, a month or a day'],
  ['a negative count', { value: -1 }, 'zero or more'],
  ['a number written as text', { value: '350' }, 'take the quotes away'],
  ['a number beside “withheld”', { status: 'withheld' }, 'reported, provisional or revised beside a number'],
  ['no number beside “reported”', { value: null }, 'reported, provisional or revised beside a number'],
  ['a status there is not', { status: 'guessed' }, 'one of reported'],
  ['a cell without a source', { sources: [] }, 'at least one source'],
  ['an unknown field', { remark: 'x' }, 'unknown field remark'],
  ['a cell an earlier release gave', { place: '990000' }, 'a cell that release 2021-01-01 already gave'],
])('%s is refused, with the file and the cell', async (_, change, found) => {
  const message = await messageWith(change);
  expect(message).toContain(found);
  expect(message).toMatch(/2022-01-01\.json — cells\[0\]/);
});

test('A fraction of what is protected is not repeated, a fraction of anything else is', async () => {
  expect(await messageWith({ value: 4.5 })).not.toContain('4.5');
  province = copyProvince();
  expect(await messageWith({ measure: 'residents', value: 4.5 })).toContain('the fraction 4.5');
});

test('The same cell twice in a file is refused', async () => {
  expect(await messageWith({ place: '990101' })).toContain('twice in this file');
});

test('Parts that sum to more than the whole are refused, on every level', async () => {
  expect(await messageWith({ value: 5000 })).toContain('smaller than its parts together');
  province = copyProvince();
  province.editJson('data/counts/2022-01-01.json', (json) => Object.assign(json['cells']![4]!, { value: 351 }));
  expect(await messageOf(() => read())).toContain('2022-01-01.json — cells[0] (990100 helpers 2021-01-01)');
});

test('A release from the future is refused', async () => {
  expect(await messageOf(() => read('2021-12-31'))).toContain('the future date 2022-01-01');
});

test('A later release may revise a published cell when it says so', () => {
  province.editJson('data/counts/2022-01-01.json', (json) =>
    Object.assign(json['cells']![0]!, { place: '990000', value: 1500, status: 'revised' }),
  );
  expect(() => read()).not.toThrow();
});

test('A county counts towards the province where its prefecture gave no number', async () => {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = [{ place: '990101', measure: 'helpers', period: '2021-01-01', value: 1001, status: 'reported', sources: ['fixture'] }];
  });
  expect(await messageOf(() => read())).toContain('2021-01-01.json — cells[0] (990000 helpers 2021-01-01)');
});

test('Residents are no secret: a sum that is off is told with both numbers', async () => {
  province.editJson('data/counts/2021-01-01.json', (json) => Object.assign(json['cells']![2]!, { value: 999_999 }));
  expect(await messageOf(() => read())).toContain('999999, while its parts sum to 1000000');
});

test('What was published cannot be withheld later, and what was withheld stays withheld', async () => {
  expect(await messageWith({ place: '990000', value: null, status: 'withheld' })).toContain('once published');
  province = copyProvince();
  const birch = { place: '990200', measure: 'helpers', period: '2021-01-01', value: 300, status: 'revised', sources: ['fixture'] };
  writeFileSync(
    join(province.path, 'data/counts/2022-03-01.json'),
    JSON.stringify({ release: '2022-03-01', title: { en: 'A', zh: '甲' }, note: { en: 'B', zh: '乙' }, cells: [birch] }),
  );
  expect(await messageOf(() => read())).toContain('once withheld, always withheld');
});

test('A file that is no release is not silently left out', async () => {
  for (const name of ['2022-03-01.json.txt', '2022-03-01.JSON', 'march.json']) {
    province = copyProvince();
    writeFileSync(join(province.path, 'data/counts', name), '{}');
    expect(await messageOf(() => read())).toContain(`a file this folder does not know: ${name}`);
  }
  province = copyProvince();
  writeFileSync(join(province.path, 'data/counts/.DS_Store'), '');
  expect(() => read()).not.toThrow();
});

test('JSON that breaks off is told by line and column, in both languages', async () => {
  province.editText('data/places.json', (text) => text.replace('"level": "province",', '"level": "province"'));
  const message = await messageOf(readCodeBook);
  expect(message).toMatch(/places\.json — line \d+, column \d+/);
  expect(message).toContain('发现：');
});

test('A code or id that stands twice is refused', async () => {
  province.editJson('data/places.json', (json) => json['places']!.push(json['places']![2]!));
  expect(await messageOf(readCodeBook)).toContain('alder is there twice');
});

test('A missing translation is named by its path', async () => {
  province.editJson('data/places.json', (json) => Object.assign(json['places']![2]!, { name: { en: 'Alder' } }));
  const message = await messageOf(readCodeBook);
  expect(message).toContain('places[2].name.zh');
  expect(message).toContain('no translation');
});

test.each([
  ['a place in no place', (json: EditableJson) => Object.assign(json['places']![2]!, { parent: '999999' }), 'the code of a province'],
  ['a prefecture straight below the country', (json: EditableJson) => Object.assign(json['places']![2]!, { parent: 'ZZ' }), 'the code of a province'],
  ['a second province', (json: EditableJson) => Object.assign(json['places']![2]!, { level: 'province', parent: 'ZZ' }), '2 provinces'],
])('%s is refused', async (_, edit, found) => {
  province.editJson('data/places.json', edit);
  expect(await messageOf(readCodeBook)).toContain(found);
});

test.each([
  ['volunteers whom nothing protects', { protected: false }, 'volunteers and children protected'],
  ['a protected share', { unit: 'percent', apportioned_by: null }, 'always a count'],
  ['a key that is no population', { apportioned_by: 'helpers' }, 'whose role is population'],
])('%s is refused', async (_, change, found) => {
  province.editJson('data/measures.json', (json) => Object.assign(json['measures']![0]!, change));
  expect(await messageOf(readCodeBook)).toContain(found);
});
