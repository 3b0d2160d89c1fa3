import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentTypeOf, contentTypes, isText, mediaTypeOf, rareEndings } from '../../src/downloads/content-types.ts';

test('The longest end of a name says what a file is', () => {
  expect(contentTypeOf('data/latest/csv-metadata.json')).toBe('application/csvm+json; charset=utf-8');
  expect(contentTypeOf('data/latest.json')).toBe('application/json; charset=utf-8');
  expect(mediaTypeOf('/data/catalog.ttl')).toBe('text/turtle');
  expect(contentTypeOf('data/latest/SHA256SUMS')).toBe('text/plain; charset=utf-8');
  expect(contentTypeOf('search/pagefind/wasm.en.pagefind')).toBeUndefined();
});

test('Packs and pictures are not text, drawings and tables are', () => {
  expect(['a.zip', 'a.xlsx', 'a.png', 'a.woff2', 'a'].filter(isText)).toEqual([]);
  expect(['a.svg', 'a.csv', 'a.jsonld', 'a.html', 'a.bib'].filter((name) => !isText(name))).toEqual([]);
});

test('No address matches the endings of two headers, for a host would send both', () => {
  const twice = rareEndings.filter((ending) => rareEndings.some((other) => other !== ending && ending.endsWith(other)));
  expect(twice).toEqual([]);
});

test('The example for a host in the README names every rare ending as the table does', () => {
  const readme = readFileSync('README.md', 'utf8');
  const server = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const types = [...server.matchAll(/([\w.+-]+\/[\w.+-]+)((?: [a-z]+)+);/g)].flatMap(([, type, names = '']) => names.trim().split(' ').map((name) => [`.${name}`, type] as const));
  const known = new Map<string, string | undefined>([...types, ['csv-metadata.json', 'application/csvm+json'], ['SHA256SUMS', 'text/plain'], ['feed.xml', 'application/atom+xml'], ['feed.json', 'application/feed+json']]);
  for (const ending of rareEndings) {
    // Hosts know workbooks by themselves; theirs is a header because some old ones do not.
    if (ending === '.xlsx') continue;
    expect([ending, known.get(ending)]).toEqual([ending, contentTypes[ending].replace(/;.*/, '')]);
    expect(server).toContain(ending.replace(/^(csv-metadata|feed)\./, '$1\\.').replace(/^\.(?!.*\\)/, ''));
  }
});
