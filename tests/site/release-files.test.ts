import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { theSite } from './built-sites.ts';

describe.each([theSite(), inject('otherProvince')])('$folder', ({ folder, url }) => {
  const releases = readdirSync(join(folder, 'data'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^(\d{4}-\d\d-\d\d|latest)$/.test(entry.name)).map(({ name }) => name);

  test('Every file of a release’s folder has the checksum that the folder tells, and no file is missing from it but the press packs, which hold it.', () => {
    expect(releases.length).toBeGreaterThan(1);
    for (const release of releases) {
      const listed = readFileSync(join(folder, 'data', release, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  '));
      for (const [sum, name = ''] of listed) expect(createHash('sha256').update(readFileSync(join(folder, 'data', release, name))).digest('hex'), `${release}/${name}`).toBe(sum);
      const there = readdirSync(join(folder, 'data', release)).filter((name) => !/\.(?:br|gz|zip)$/.test(name) && name !== 'SHA256SUMS');
      expect(listed.map(([, name]) => name)).toEqual(there.sort());
    }
  });

  test('The data page links to the files of the latest and of every dated release, without script.', () => {
    for (const language of ['', 'zh/']) {
      const page = readFileSync(join(folder, language, 'data/index.html'), 'utf8');
      for (const release of releases) for (const name of ['figures.csv', 'wide.csv', 'reported.csv', 'reported.json', 'README.txt', 'SHA256SUMS']) expect(page).toContain(`data/${release}/${name}"`);
    }
  });

  test('A server that knows its types sends them as what they are.', async () => {
    const type = async (name: string) => (await fetch(`${url}data/latest/${name}`)).headers.get('content-type');
    expect(await type('figures.csv')).toBe('text/csv; charset=utf-8');
    expect(await type('places.geojson')).toBe('application/geo+json; charset=utf-8');
    expect(await type('places.topojson')).toBe('application/topo+json; charset=utf-8');
    expect(await type('SHA256SUMS')).toBe('text/plain; charset=utf-8');
  });
});
