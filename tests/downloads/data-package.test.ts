import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeEach, expect, test } from 'vitest';
import { placeFilesIn } from '../../src/downloads/release-files.ts';
import { sha256 } from '../../src/downloads/write-checksums.ts';
import { releaseNames } from '../../src/figures/release-names.ts';
import { copyProvince } from '../fixtures/province-folder.ts';
import { readProvince } from '../fixtures/six-releases.ts';
import { takeFolder } from '../fixtures/take-folder.ts';

type Field = { name: string; type: string; constraints?: { required?: boolean; pattern?: string }; categories?: { value: string }[]; delimiter?: string };
type Resource = { name: string; path: string; bytes: number; hash: string; dialect?: { commentRows?: number[] }; schema?: { fields: Field[]; primaryKey: string[] } };
type Package = { resources: Resource[] };

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const conforms = ajv.compile<Package>(JSON.parse(readFileSync('tests/fixtures/schemas/data-package-2.0.json', 'utf8')) as object);
const packageOf = (release: string) => takeFolder(release).json('datapackage.json') as Package;

beforeEach(() => void copyProvince());

test.each([undefined, 'four', 'six'] as const)('What describes the folder keeps to Data Package 2.0, for each release (%s)', (province) => {
  readProvince(province);
  for (const release of releaseNames()) {
    conforms(packageOf(release));
    expect(conforms.errors ?? [], release).toEqual([]);
  }
});

test('The check finds what is wrong', () => {
  const spoil = (edit: (one: Package) => void) => {
    const one = packageOf('latest');
    edit(one);
    return conforms(one);
  };
  expect(spoil(() => {})).toBe(true);
  expect(spoil(({ resources }) => void (resources[0]!.path = '../figures.csv'))).toBe(false);
  expect(spoil(({ resources }) => void (resources[0]!.hash = 'sha256:xyz'))).toBe(false);
  expect(spoil(({ resources }) => void (resources[0]!.schema!.fields[0]!.type = 'text'))).toBe(false);
});

test('Every file that is named is there, as long and with the checksum that is told', () => {
  const { names, bytes: bytesOf, json } = takeFolder('latest');
  const { resources } = json('datapackage.json') as Package;
  const places = placeFilesIn('latest');
  expect(resources.map(({ path }) => path)).toEqual([...names.filter((name) => !['datapackage.json', 'SHA256SUMS'].includes(name)), ...places.map(({ name }) => name)]);
  for (const { path, bytes, hash } of resources) {
    const file = places.find(({ name }) => name === path)?.bytes ?? bytesOf(path);
    expect([bytes, hash]).toEqual([file.length, `sha256:${sha256(file)}`]);
  }
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test.each([undefined, 'four', 'six'] as const)('Every cell of every table is what its field says (%s)', (province) => {
  readProvince(province);
  const checks: Record<string, RegExp> = { string: /^[^]*$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/, list: /^\S+( \S+)*$/ };
  const { text, json } = takeFolder('latest');
  for (const { path, schema, dialect } of (json('datapackage.json') as Package).resources) {
    if (!schema) continue;
    const place = placeFilesIn('latest').find(({ name }) => name === path);
    const lines = (place ? new TextDecoder().decode(place.bytes) : text(path)).split('\r\n').slice(0, -1);
    const [header = '', ...rows] = lines.filter((_, at) => !dialect?.commentRows?.includes(at + 1));
    expect(header.split(','), path).toEqual(schema.fields.map(({ name }) => name));
    const cells = rows.map((row) => [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
    schema.fields.forEach(({ name, type, constraints, categories }, at) => {
      const fits = (cell: string) =>
        cell === ''
          ? constraints?.required !== true
          : checks[type]!.test(cell) && new RegExp(`^(${constraints?.pattern ?? '[^]*'})$`).test(cell) && (categories?.some(({ value }) => value === cell) ?? true);
      expect(cells.map((row) => row[at] ?? '').filter((cell) => !fits(cell)), `${path} ${name}`).toEqual([]);
    });
    const key = schema.fields.findIndex(({ name }) => name === schema.primaryKey[0]);
    expect(new Set(cells.map((row) => row[key])).size, path).toBe(cells.length);
  }
});
