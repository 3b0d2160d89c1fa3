import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/downloads/write-checksums.ts';
import { schemaVersion } from '../../src/downloads/schema-version.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltSite } from './built-sites.ts';

const read = (site: BuiltSite, file: string) => readFileSync(join(site.folder, file), 'utf8');
const json = <T>(site: BuiltSite, file: string) => JSON.parse(read(site, file)) as T;
type Listed = { releases: { release: string; before: string | null; figures: number; changes: Record<string, number> }[] };
type Compared = { before: string | null; after: string; differences: { sort: string; place_code: string; after: { figure_id: string; value: number | null } | null; difference: number | null; correction?: { why: { en: string } } }[] };
const listed = (site: BuiltSite) => json<Listed>(site, 'data/releases.json').releases;

test('The files of published releases are, to the byte, those that were published', () => {
  const { releases } = JSON.parse(readFileSync('data/published.json', 'utf8')) as { releases: { release: string; files: { schema_version: string; sums: Record<string, string> }[] }[] };
  expect(releases.length).toBeGreaterThan(0);
  for (const { release, files } of releases) {
    const frozen = files.find(({ schema_version }) => schema_version === schemaVersion);
    const sums = Object.entries(frozen?.sums ?? {});
    expect(sums.length, release).toBeGreaterThan(10);
    for (const [name, sum] of sums) expect(sha256(readFileSync(join(theSite().folder, 'data', name))), name).toBe(sum);
  }
});

describe.each([theSite(), inject('otherProvince'), inject('sixReleases')])('In $name', (site) => {
  test('every release has a page in both languages, and so has every pair, which search engines are not told of', () => {
    const days = listed(site).map(({ release }) => release);
    const pairs = days.flatMap((after, at) => days.slice(0, at).map((before) => `${before}..${after}`));
    const found = pagesOf(site).filter(({ path }) => /^(?:zh\/)?data\/releases\/./.test(path));
    const expected = [...days, ...pairs].flatMap((name) => [`data/releases/${name}/`, `zh/data/releases/${name}/`]);
    expect(found.map(({ path }) => path).sort()).toEqual(expected.sort());
    const hidden = found.filter((page) => readPage(site, page).includes('content="noindex"')).map(({ path }) => path);
    expect(hidden.sort()).toEqual(expected.filter((path) => path.includes('..')).sort());
    expect(read(site, 'sitemap.xml')).toContain(`data/releases/${days[0]}/`);
    expect(read(site, 'sitemap.xml')).not.toContain('..');
  });

  test('a page shows the figures its twin holds, no more and no fewer', () => {
    for (const page of pagesOf(site).filter(({ path }) => /^(?:zh\/)?data\/releases\/./.test(path))) {
      const name = page.path.replace(/^(?:zh\/)?data\/releases\/|\/$/g, '');
      const { differences } = json<Compared>(site, `data/releases/${name}.json`);
      const rows = tagsOf(readPage(site, page), 'th').filter(({ attributes }) => attributes.get('scope') === 'row');
      expect(rows.length, page.file).toBe(differences.length);
    }
  });

  test('the list counts what the files hold', () => {
    for (const { release, before, changes } of listed(site)) {
      const compared = json<Compared>(site, `data/releases/${release}.json`);
      expect([compared.before, compared.after]).toEqual([before, release]);
      for (const [sort, count] of Object.entries(changes)) expect(compared.differences.filter((each) => each.sort === sort).length, `${release} ${sort}`).toBe(count);
      if (before) expect(json<Compared>(site, `data/releases/${before}..${release}.json`).differences).toEqual(compared.differences);
    }
  });
});

test('A correction is told in the list, on the page of its release and in the feed, and its address leads to its entry', () => {
  const site = inject('sixReleases');
  const anchor = 'correction-2025-01-15-birch-pupils-2024-07-01';
  expect(read(site, 'data/index.html')).toContain(`id="${anchor}"`);
  for (const lead of ['', 'zh/']) expect(read(site, `${lead}data/releases/2025-01-15/index.html`)).toContain(`href="/${lead}data/#${anchor}"`);
  expect(read(site, 'data/feed.xml')).toContain(`/data/#${anchor}`);
  const corrected = json<Compared>(site, 'data/releases/2025-01-15.json').differences.find(({ sort }) => sort === 'corrected');
  expect(corrected).toMatchObject({ difference: -90, after: { figure_id: 'birch-pupils-2024-07-01', value: 1010 }, correction: { why: { en: 'Birch had counted some pupils twice.' } } });
});

test('Beside a withheld count no other number stands', () => {
  const site = inject('sixReleases');
  for (const { release } of listed(site)) {
    for (const each of json<Compared & { differences: { before: object | null }[] }>(site, `data/releases/${release}.json`).differences) {
      if (each.sort === 'withheld') expect([each.before, each.after?.value, each.difference]).toEqual([null, null, null]);
    }
  }
});
