import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesOf } from '../../src/downloads/release-files.ts';
import { spdxOf } from '../../src/downloads/write-citation-file.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

type Citation = { title: string; abstract: string; authors: { name: string }[]; license: string; type: string; keywords: string[]; version: string; url?: string; 'date-released'?: string; 'license-url'?: string };

const schema = JSON.parse(readFileSync('tests/fixtures/schemas/citation-file.schema.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isCitation = ajv.compile(schema);

const citationOf = (release: string): Citation => {
  const file = filesOf(release).find(({ name }) => name === 'CITATION.cff');
  return parse(new TextDecoder().decode(file?.bytes)) as Citation;
};

let province: ReturnType<typeof copyProvince>;
beforeEach(() => void (province = copyProvince()));
afterEach(() => void delete process.env['SITE_ADDRESS']);

test('Every release says how programs cite it, in the form that they ask for.', () => {
  for (const release of ['2021-01-01', '2022-01-01', 'latest']) {
    isCitation(citationOf(release));
    expect(isCitation.errors, release).toBeNull();
  }
});

test('The check of that form notices what is wrong.', () => {
  const { authors: _, ...anonymous } = citationOf('latest');
  for (const wrong of [anonymous, { ...citationOf('latest'), 'date-released': '1 May' }, { ...citationOf('latest'), colour: 'red' }]) expect(isCitation(wrong)).toBe(false);
});

test('A release is cited as of its own day, and latest by that of the newest.', () => {
  expect(citationOf('2021-01-01')).toMatchObject({ version: '2021-01-01', type: 'dataset', title: 'Helpers of Sample Province and the children paired with them: aggregate figures' });
  expect(citationOf('latest')).toEqual(citationOf('2022-01-01'));
  // Its name is no day of publication, and none is made up.
  expect(citationOf('latest')).not.toHaveProperty('date-released');
});

test('Its abstract says in both languages that some of it is estimated.', () => {
  const { abstract } = citationOf('2022-01-01');
  expect(abstract).toMatch(/helpers of Sample Province.*marked as an estimate/s);
  expect(abstract).toMatch(/帮手.*估算/s);
});

test('It tells the address of the data where the site knows its own, and none otherwise.', () => {
  expect(citationOf('latest').url).toBeUndefined();
  process.env['SITE_ADDRESS'] = 'https://site.example';
  readAgain();
  expect(citationOf('latest').url).toBe('https://site.example/data/');
});

test('A licence the format has no name for is told by its address.', () => {
  province.editText('content/site.json', (text) => text.replace('CC BY 4.0', 'Our own terms'));
  expect(citationOf('latest')).not.toHaveProperty('license');
  expect(citationOf('latest')['license-url']).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect([spdxOf('CC BY-SA 4.0'), spdxOf('CC0 1.0'), spdxOf('Our own terms')]).toEqual(['CC-BY-SA-4.0', 'CC0-1.0', undefined]);
});

test('The project’s own citation file keeps to the form, and agrees with those of its releases.', () => {
  const own = parse(readFileSync('CITATION.cff', 'utf8')) as Citation;
  isCitation(own);
  expect(isCitation.errors).toBeNull();
  delete process.env['SITE_DATA'];
  delete process.env['SITE_CONTENT'];
  readAgain();
  const newest = citationOf('latest');
  expect(own).toMatchObject({ title: newest.title, authors: newest.authors, license: newest.license, type: newest.type });
  expect(newest.abstract).toContain(own.abstract.trim());
  expect(newest.keywords).toEqual(expect.arrayContaining(['Gansu', '爱心妈妈', 'volunteer mothers', 'aggregate statistics']));
});
