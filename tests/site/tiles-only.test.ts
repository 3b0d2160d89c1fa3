import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';
import { theSite } from './built-sites.ts';
import { findOutlines } from './find-outlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiles-only-'));
const site = join(folder, 'dist');
const page = (path: string, of = site): string => readFileSync(join(of, path, 'index.html'), 'utf8');

beforeAll(() => {
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const settings = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as object;
  writeFileSync(join(content, 'site.json'), JSON.stringify({ ...settings, map_view: 'tiles-only' }));
  execFileSync(process.execPath, ['tools/build.ts', '--content', content, '--out', site], { stdio: ['ignore', 'ignore', 'inherit'] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('A site that asks for tiles only draws no outline in any page, picture, embed or archive.', () => {
  expect(findOutlines(site)).toEqual([]);
});

test('The search for outlines finds them on the ordinary site: on home, the map, place pages and in files to take away.', () => {
  const found = findOutlines(theSite().folder);
  for (const file of ['index.html', 'zh/index.html', 'map/index.html', 'map/over-time/index.html', 'places/dingxi/index.html', 'embed/latest/index.html', 'maps/latest/both.en.svg', 'data/latest/places.geojson', 'data/latest/places.topojson']) expect(found).toContain(file);
  expect(found.some((file) => /\.zip .*\.svg$/.test(file)), 'in the media kit').toBe(true);
});

test('Its map is the tiles, at the address of the map, with no other view to change to.', () => {
  expect(page('map')).toContain('tile-map');
  expect(page('map')).not.toContain('class="map-views"');
  expect(existsSync(join(site, 'map/tiles/index.html'))).toBe(false);
  expect(listFiles(site).filter((file) => /^map\/[^/]+\/tiles\//.test(file))).toEqual([]);
  expect(page('')).toContain('tile-map');
  expect(page('places/dingxi')).toContain('class="locator"');
});

test('It credits no base map, since none of it is seen; the ordinary site does.', () => {
  const { source } = JSON.parse(readFileSync('data/outlines/gansu.topo.json', 'utf8')) as { source: { attribution: { en: string; zh: string } } };
  for (const path of ['', 'map', 'places/dingxi', 'embed/latest']) {
    expect(page(path), path).not.toContain(source.attribution.en);
    expect(page(`zh/${path}`), path).not.toContain(source.attribution.zh);
  }
  expect(page('map', theSite().folder)).toContain(source.attribution.en);
});
