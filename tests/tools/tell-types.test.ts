import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellTypes } from '../../tools/build/tell-types.ts';
import { readHeaders } from '../../tools/serve/read-headers.ts';

const site = mkdtempSync(join(tmpdir(), 'types-'));
beforeAll(() => {
  mkdirSync(join(site, 'data/latest'), { recursive: true });
  for (const file of ['index.html', 'data/catalog.ttl', 'data/latest/figures.csv', 'data/latest/csv-metadata.json', 'data/latest/SHA256SUMS']) writeFileSync(join(site, file), '');
  writeFileSync(join(site, '_headers'), '/*\n  X-One: 1\n');
  tellTypes(site);
});
afterAll(() => rmSync(site, { recursive: true }));

const sent = (path: string): string[] => readHeaders(join(site, '_headers')).flatMap(({ matches, headers }) => (matches.test(path) ? headers.map((header) => header.join(': ')) : []));

test.each([
  ['/data/catalog.ttl', 'text/turtle; charset=utf-8'],
  ['/data/latest/figures.csv', 'text/csv; charset=utf-8'],
  ['/data/latest/csv-metadata.json', 'application/csvm+json; charset=utf-8'],
  ['/data/latest/SHA256SUMS', 'text/plain; charset=utf-8'],
])('%s is told once to be %s', (path, type) => {
  expect(sent(path)).toEqual(['X-One: 1', `Content-Type: ${type}`]);
});

test('What every host knows, and endings the site does not have, get no rule', () => {
  for (const path of ['/', '/index.html', '/data/latest.json', '/a.bib']) expect(sent(path)).toEqual(['X-One: 1']);
});
