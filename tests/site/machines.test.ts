import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import { describe, expect, inject, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { contentTypeOf } from '../../src/downloads/content-types.ts';
import { readHtml } from '../../tools/build/read-html.ts';
import { listFiles } from '../../tools/build/list-files.ts';
import { tagsOf, theSite, type BuiltSite } from './built-sites.ts';
import { canRun, runExample } from './run-example.ts';

const site = theSite();
const sub = inject('subSite');
const read = (from: BuiltSite, file: string): string => readFileSync(join(from.folder, file), 'utf8');
/** The file behind an address of a site, whole or from the host’s root. */
const fileOf = (from: BuiltSite, address: string): string => {
  const path = new URL(address, 'https://site.example').pathname;
  expect(path.startsWith(from.base), address).toBe(true);
  const inside = path.slice(from.base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
};
const exists = (from: BuiltSite, address: string): boolean => existsSync(join(from.folder, fileOf(from, address)));

type Data = { '@type': string; url: string; distribution: { contentUrl: string; contentSize: string; encodingFormat: string; sha256: string }[] };
const linkedData = (from: BuiltSite, file: string): Data[] => [...read(from, file).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as Data);

describe.each(['data/index.html', 'zh/data/index.html'])('%s', (file) => {
  test('tells search engines of the newest release, file by file, as they are', () => {
    for (const from of [site, sub]) {
      const [data] = linkedData(from, file).filter((each) => each['@type'] === 'Dataset');
      expect(data?.distribution.length).toBeGreaterThan(2);
      for (const { contentUrl, contentSize, sha256, encodingFormat } of data?.distribution ?? []) {
        const bytes = readFileSync(join(from.folder, fileOf(from, contentUrl)));
        expect([`${bytes.length} B`, createHash('sha256').update(bytes).digest('hex')]).toEqual([contentSize, sha256]);
        expect(contentTypeOf(contentUrl)?.replace(/;.*/, ''), contentUrl).toBe(encodingFormat);
      }
    }
  });
});

test('Where the site knows its address, the description has it whole', () => {
  const [data] = linkedData(sub, 'zh/data/index.html');
  expect(data?.url).toMatch(/^https:\/\/site\.example\/sub\/path\/zh\/data\/releases\/[\d-]+\/$/);
  for (const { contentUrl } of data?.distribution ?? []) expect(contentUrl).toMatch(/^https:\/\/site\.example\/sub\/path\/data\//);
});

test('Every file the catalogue offers is there', () => {
  for (const from of [site, sub]) {
    const all = new Store(new Parser({ baseIRI: `https://site.example${from.base}data/catalog.ttl` }).parse(read(from, 'data/catalog.ttl')));
    const files = all.getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null).map(({ value }) => value);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((address) => !exists(from, address))).toEqual([]);
  }
});

describe('OpenAPI', () => {
  type Parameter = { name: string; example: string; schema: { enum: string[] } };
  type Document = { servers?: { url: string }[]; paths: Record<string, { get: { parameters?: Parameter[]; responses: { 200: { content: Record<string, object> } } } }> };
  const document = JSON.parse(read(site, 'data/openapi.json')) as Document;
  const fill = (path: string, values: Record<string, string>) => path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

  test('leads with every example to a file of the type it says', () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const route = fill(path, Object.fromEntries((get.parameters ?? []).map(({ name, example }) => [name, example])));
      expect(exists(site, route), route).toBe(true);
      expect(Object.keys(get.responses[200].content), route).toContain(contentTypeOf(route)?.replace(/;.*/, ''));
    }
  });

  test('offers only values that lead somewhere, and leaves no file of its folders out', () => {
    const files = listFiles(site.folder).filter((file) => !/\.(?:br|gz|html)$/.test(file));
    const known = new Set<string>();
    for (const [path, { get }] of Object.entries(document.paths)) {
      const every = (get.parameters ?? []).reduce<Record<string, string>[]>((all, { name, schema }) => all.flatMap((values) => schema.enum.map((value) => ({ ...values, [name]: value }))), [{}]);
      const there = every.map((values) => fill(path, values)).filter((route) => exists(site, route));
      for (const { name, schema } of get.parameters ?? []) {
        const unused = schema.enum.filter((value) => !there.some((route) => route === fill(path, { ...every.find((values) => values[name] === value && exists(site, fill(path, values))) })));
        expect(unused, `${path} ${name}`).toEqual([]);
      }
      for (const route of there) known.add(route.slice(1));
    }
    // Layers of the big map are parts of a page, not files to take away.
    const untold = files.filter((file) => /^(?:data|maps|charts)\//.test(file) && !known.has(file) && !/^maps\/[^/]+\/counties-/.test(file));
    expect(untold).toEqual([]);
  });

  test('names the base as its server', () => {
    expect((JSON.parse(read(sub, 'data/openapi.json')) as Document).servers).toEqual([{ url: 'https://site.example/sub/path' }]);
  });
});

describe.each(['curl', 'python', 'javascript'] as const)('The example for %s', (name) => {
  test('prints every reported figure of the newest release with its status, and nothing else', async ({ skip }) => {
    if (!(await canRun(name))) skip();
    for (const file of ['data/api/index.html', 'zh/data/api/index.html']) {
      const code = codeOf(file, `example-${name}`);
      expect(code).toContain('https://THIS-SITE/');
      const lines = await runExample(name, code.replaceAll('https://THIS-SITE/', site.url));
      const { figures } = JSON.parse(read(site, 'data/latest.json')) as { figures: { figure_id: string; value: number | null; status: string }[] };
      const wanted = figures.filter(({ status }) => status === 'reported').map(({ figure_id, value, status }) => [figure_id, String(value), status]);
      expect(lines).toEqual(wanted);
    }
  });
});

test('Examples know the address of a site that knows it', () => {
  for (const name of ['curl', 'python', 'r', 'javascript', 'excel']) expect(codeOf('data/api/index.html', `example-${name}`, sub)).toContain('"https://site.example/sub/path/data/latest.');
});

/** The code of an example as a reader copies it. */
function codeOf(file: string, id: string, from = site): string {
  const [, code = ''] = new RegExp(`<pre[^>]*aria-labelledby="${id}"[^>]*><code[^>]*>([\\s\\S]*?)</code>`).exec(read(from, file)) ?? [];
  return code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

test.each([
  ['data/latest.csv', 'text/csv; charset=utf-8'],
  ['data/latest.json', 'application/json; charset=utf-8'],
  ['data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
  ['data/catalog.ttl', 'text/turtle; charset=utf-8'],
  ['data/openapi.json', 'application/json; charset=utf-8'],
  ['maps/latest/both.en.svg', 'image/svg+xml; charset=utf-8'],
])('%s may be read from any site, as %s', async (path, type) => {
  const { status, headers } = await fetch(site.url + path, { headers: { origin: 'https://elsewhere.example' } });
  expect([status, headers.get('content-type'), headers.get('access-control-allow-origin'), headers.get('x-content-type-options')]).toEqual([200, type, '*', 'nosniff']);
  expect(headers.get('access-control-allow-credentials')).toBeNull();
});

test('The file of headers gives no address two types', async () => {
  const { readHeaders } = await import('../../tools/serve/read-headers.ts');
  const rules = readHeaders(join(site.folder, '_headers'));
  const typesOf = (file: string) => rules.filter(({ matches }) => matches.test(`/${file}`)).flatMap(({ headers }) => headers.filter(([name]) => name === 'Content-Type').map(([, value]) => value));
  for (const file of listFiles(site.folder).filter((each) => !/\.(?:br|gz)$/.test(each))) {
    const types = typesOf(file);
    expect(types.length, file).toBeLessThanOrEqual(1);
    if (types.length > 0) expect(types[0], file).toBe(contentTypeOf(file));
  }
});

test.each(['llms.txt', 'zh/llms.txt'])('%s leads to nothing that is not there', (file) => {
  for (const from of [site, sub]) {
    const links = [...read(from, file).matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((address) => !exists(from, address))).toEqual([]);
  }
});

test('The code book has an entry for every measure and word, and the data page leads to it from where it once stood', () => {
  const { code } = openBook();
  for (const lead of ['', 'zh/']) {
    const idsOf = (file: string) => new Set(readHtml(read(site, file)).tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
    const [book, data] = [idsOf(`${lead}data/code-book/index.html`), idsOf(`${lead}data/index.html`)];
    for (const id of code.measures.keys()) expect([id, book.has(`measure-${id}`), data.has(`measure-${id}`)]).toEqual([id, true, true]);
    for (const id of code.terms.keys()) expect([id, book.has(`term-${id}`)]).toEqual([id, true]);
    const links = tagsOf(read(site, `${lead}data/index.html`), 'a').flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(links.filter((href) => href.startsWith(`/${lead}data/code-book/#measure-`))).toHaveLength(code.measures.size);
  }
});
