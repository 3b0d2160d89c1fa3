import { beforeEach, expect, test } from 'vitest';
import { readCodeBook } from '../../src/records/code-book.ts';
import { readReleases } from '../../src/records/read-releases.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const read = () => readReleases(readCodeBook(), '2022-06-01');
const messageWith = (change: object) => {
  province.editJson('data/counts/2022-01-01.json', (json) => Object.assign(json['cells']![0]!, change));
  return messageOf(read);
};

test('A release in order is read, oldest first', () => {
  expect(read().map((release) => release.release)).toEqual(['2021-01-01', '2022-01-01']);
});

test.each([
  ['an unknown place', { place: '999999' }, 'unknown place 999999'],
  ['an unknown measure', { measure: 'hopes' }, 'unknown measure hopes'],
  ['an unknown source', { sources: ['hearsay'] }, 'unknown source hearsay'],
  ['a fraction of a person', { value: 4.5 }, 'the fraction 4.5'],
  ['a period after its release', { period: '2022-02-01' }, 'the period 2022-02-01'],
  ['a day no calendar has', { period: '2021-02-30' }, 'a year, a month or a day'],
  ['a negative count', { value: -1 }, 'zero or more'],
  ['a number written as text', { value: '350' }, 'written with digits only'],
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

test('The same cell twice in a file is refused', async () => {
  expect(await messageWith({ place: '990101' })).toContain('twice in this file');
});

test('Parts that sum to more than the whole are refused, on every level', async () => {
  expect(await messageWith({ value: 5000 })).toContain('while its parts sum to');
  province = copyProvince();
  province.editJson('data/counts/2022-01-01.json', (json) => Object.assign(json['cells']![4]!, { value: 351 }));
  expect(await messageOf(read)).toContain('350, while its parts sum to 351');
});

test('A release from the future is refused', async () => {
  expect(await messageOf(() => readReleases(readCodeBook(), '2021-12-31'))).toContain('the future date 2022-01-01');
});

test('A later release may revise a published cell when it says so', () => {
  province.editJson('data/counts/2022-01-01.json', (json) =>
    Object.assign(json['cells']![0]!, { place: '990000', value: 1500, status: 'revised' }),
  );
  expect(read).not.toThrow();
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
