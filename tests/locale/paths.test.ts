import { afterEach, expect, test } from 'vitest';
import { basePath, languagePaths, pathTo, pathToFile } from '../../src/locale/paths.ts';

afterEach(() => {
  delete process.env['SITE_BASE'];
});

test('English lives at the root and Chinese under /zh/', () => {
  expect(pathTo('en', '/map/')).toBe('/map/');
  expect(pathTo('zh', '/map/')).toBe('/zh/map/');
  expect(pathTo('zh', '/')).toBe('/zh/');
});

test('Every address carries the base path, however it was written', () => {
  for (const base of ['/sub/path/', '/sub/path', 'sub/path']) {
    process.env['SITE_BASE'] = base;
    expect(basePath()).toBe('/sub/path/');
    expect(pathTo('zh', '/map/')).toBe('/sub/path/zh/map/');
    expect(pathToFile('/data/latest.csv')).toBe('/sub/path/data/latest.csv');
  }
});

test('A page is made once for each language', () => {
  expect(languagePaths().map(({ params }) => params.lang)).toEqual([undefined, 'zh']);
});
