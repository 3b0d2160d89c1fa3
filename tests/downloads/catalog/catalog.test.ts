import { Parser, Store } from 'n3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeCatalog } from '../../../src/downloads/catalog/describe-catalog.ts';
import { writeJsonLd } from '../../../src/downloads/catalog/write-json-ld.ts';
import { writeTurtle } from '../../../src/downloads/catalog/write-turtle.ts';
import { filesOf } from '../../../src/downloads/release-files.ts';
import { readAgain } from '../../../src/records/read-once.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';
import { expandJsonLd } from './expand-json-ld.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const spdx = 'http://spdx.org/rdf/terms#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const base = 'https://host.example/';

beforeEach(() => void copyProvince());
afterEach(() => void delete process.env['SITE_ADDRESS']);

const store = () => new Store(new Parser({ baseIRI: `${base}data/catalog.ttl` }).parse(writeTurtle(describeCatalog())));
const objects = (from: Store, subject: string | null, predicate: string) => from.getObjects(subject, predicate, null).map(({ value }) => value);

test('Turtle and JSON-LD say the same, statement by statement', () => {
  const turtle = new Parser({ baseIRI: `${base}data/catalog.ttl` }).parse(writeTurtle(describeCatalog()));
  const json = expandJsonLd(writeJsonLd(describeCatalog()), `${base}data/catalog.jsonld`);
  const lines = (quads: typeof turtle) => quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value, 'language' in object ? object.language : '', 'datatype' in object ? object.datatype.value : ''].join(' ')).sort();
  expect(lines(json)).toEqual(lines(turtle));
  expect(turtle.length).toBeGreaterThan(50);
});

test('The catalogue lists a series and in it each release, each pointing to the one before', () => {
  const all = store();
  expect(objects(all, `${base}data/#catalog`, `${dcat}dataset`)).toEqual([`${base}data/#series`, `${base}data/releases/2021-01-01/`, `${base}data/releases/2022-01-01/`]);
  expect(all.getSubjects(`${dcat}inSeries`, `${base}data/#series`, null)).toHaveLength(2);
  expect(objects(all, `${base}data/releases/2022-01-01/`, `${dcat}prev`)).toEqual([`${base}data/releases/2021-01-01/`]);
  expect(objects(all, `${base}data/releases/2021-01-01/`, `${dcat}prev`)).toEqual([]);
});

test('Every file of every dated release is a distribution with its size and the checksum of its bytes', () => {
  const all = store();
  const files = ['2021-01-01', '2022-01-01'].flatMap(filesOf);
  expect(all.getSubjects(type, `${dcat}Distribution`, null)).toHaveLength(files.length);
  for (const { route, sha256, bytes } of files) {
    const iri = new URL(route, base).href;
    expect(objects(all, iri, `${dcat}byteSize`)).toEqual([String(bytes.length)]);
    expect(objects(all, objects(all, iri, `${spdx}checksum`)[0]!, `${spdx}checksumValue`)).toEqual([sha256]);
  }
});

test('Whatever is said to be a thing of the site is described, in both languages where it has a title', () => {
  const all = store();
  const described = new Set(all.getSubjects(null, null, null).map(({ value }) => value));
  const pages = new Set(['', 'data/', 'data/openapi.json'].map((path) => base + path));
  const loose = all.getObjects(null, null, null).filter((each) => each.termType === 'NamedNode' && each.value.startsWith(base) && !described.has(each.value) && !pages.has(each.value));
  expect(loose.map(({ value }) => value)).toEqual([]);
  for (const { subject } of all.getQuads(null, type, `${dcat}Dataset`, null)) {
    const titles = all.getObjects(subject, `${dct}title`, null).map((title) => 'language' in title && title.language);
    expect(titles).toEqual(['en', 'zh-hans']);
  }
});

test('Addresses are whole once the site knows its own', () => {
  process.env['SITE_ADDRESS'] = 'https://site.example';
  readAgain();
  expect(writeTurtle(describeCatalog())).toContain('<https://site.example/data/2022-01-01.csv> a dcat:Distribution');
});

test('Words with quotation marks, backslashes and lines of their own come through whole', () => {
  const text = 'He said "no\\yes"\nand left';
  const written = writeTurtle([{ iri: '/a', types: ['dcat:Catalog'], says: [['dct:title', { text, language: 'en' }]] }]);
  expect(new Parser({ baseIRI: base }).parse(written).at(-1)?.object.value).toBe(text);
});
