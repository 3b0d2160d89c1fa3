import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, test } from 'vitest';
import { endpoints, parametersOf, valuesIn } from '../../src/components/api/endpoints.ts';
import { writeOpenApi } from '../../src/components/api/write-openapi.ts';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { comparisonFiles, releaseListFile } from '../../src/downloads/release-pages.ts';
import { placeFiles } from '../../src/downloads/place-files.ts';
import { writeFigure } from '../../src/downloads/write-figure.ts';
import { figureAddresses } from '../../src/figures/figure-addresses.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

type Operation = { operationId: string; parameters?: { name: string; in: string; schema: { enum: string[] }; example: string }[]; responses: Record<string, { description: string; content?: Record<string, object> }> };
type Document = { openapi: string; info: Record<string, unknown>; servers?: { url: string }[]; paths: Record<string, { get: Operation }>; components: { schemas: Record<string, object> } };

const read = (): Document => JSON.parse(writeOpenApi()) as Document;
/** A checker for a schema of the description, which stands in it with the others. */
function checkerOf(name: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'https://api.example/', ...read() } as object);
  return ajv.compile({ $ref: `https://api.example/#/components/schemas/${name}` });
}

describe('The description', () => {
  test('has what OpenAPI 3.1 asks of it', () => {
    const { openapi, info, paths } = read();
    expect(openapi).toMatch(/^3\.1\.\d$/);
    expect(info).toMatchObject({ title: expect.any(String), version: '2022-01-01', license: { url: expect.stringMatching(/^https:/) } });
    const operations = Object.values(paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses } of operations) for (const { description } of Object.values(responses)) expect(description).toBeTruthy();
  });

  test('names every pair of braces of a path as a parameter, and nothing else', () => {
    for (const [path, { get }] of Object.entries(read().paths)) {
      expect(path).toMatch(/^\//);
      const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect((get.parameters ?? []).map(({ name }) => name)).toEqual(braces);
      for (const { schema, example } of get.parameters ?? []) expect(schema.enum).toContain(example);
    }
  });

  test('leaves the server out where the site stands at the root of a host it does not know', () => {
    expect(read().servers).toBeUndefined();
  });
});

describe('The schemas', () => {
  test('hold for every file of every release and prefecture', () => {
    const check = checkerOf('ReleaseFile');
    const files = [...downloadFiles(), ...placeFiles()].filter(({ format }) => format === 'json');
    expect(files.length).toBeGreaterThan(10);
    for (const { route, text } of files) expect([route, check(JSON.parse(text)), check.errors]).toEqual([route, true, null]);
  });

  test('hold for every figure, the list of releases and every comparison', () => {
    const figures = figureAddresses().map((address) => ({ name: address.id, text: writeFigure(address) }));
    const kinds = [['Figure', figures], ['ReleaseList', [releaseListFile()]], ['Comparison', comparisonFiles()]] as const;
    for (const [schema, files] of kinds) {
      const check = checkerOf(schema);
      expect(files.length).toBeGreaterThan(0);
      for (const { name, text } of files) expect([name, check(JSON.parse(text)), check.errors]).toEqual([name, true, null]);
      const [file] = files;
      const json = JSON.parse(file?.text ?? '') as Record<string, unknown>;
      // Every part is asked for: without any one of those it must have the check fails, and so it does where one is another kind of thing.
      const { required } = read().components.schemas[schema] as { required: string[] };
      expect(required.length).toBeGreaterThan(1);
      for (const part of required) {
        const { [part]: _, ...rest } = json;
        expect(check(rest), part).toBe(false);
        expect(check({ ...json, [part]: 7.5 }), part).toBe(false);
      }
    }
  });

  test.each([
    ['a missing number written as zero length text', { value: '' }],
    ['a status there is not', { status: 'guessed' }],
    ['a column nobody explained', { extra: 1 }],
    ['a negative number', { value: -1 }],
  ])('refuse %s', (_, change) => {
    const [file] = downloadFiles().filter(({ format }) => format === 'json');
    const [row] = (JSON.parse(file?.text ?? '') as { figures: object[] }).figures;
    const check = checkerOf('Row');
    expect(check(row)).toBe(true);
    expect(check({ ...row, ...change })).toBe(false);
  });
});

test('The values in braces are read back from the addresses', () => {
  const find = (name: string) => endpoints().find((endpoint) => endpoint.name === name)!;
  expect(valuesIn(find('placeCsv'))[0]).toEqual({ release: '2021-01-01', place: 'alder' });
  expect(parametersOf(find('releaseCsv')).get('release')).toEqual(['2021-01-01', '2022-01-01', 'latest']);
  expect(parametersOf(find('mapSvg')).get('language')).toEqual(['en', 'zh']);
});
