import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allPictures, countyPicturesOf, pictureRoute } from '../../src/components/map-picture/map-pictures.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { writeCounties86 } from '../fixtures/counties-86.ts';

const folder = mkdtempSync(join(tmpdir(), 'counties-'));
beforeEach(() => {
  delete process.env['SITE_DATA'];
  delete process.env['SITE_CONTENT'];
  readAgain();
});
afterEach(() => {
  delete process.env['SITE_DATA'];
  readAgain();
  rmSync(folder, { recursive: true, force: true });
});

const wordsIn = (svg: string): string => [...svg.matchAll(/<text(?![^>]*aria-hidden)[^>]*>([^<]*)</g)].map(([, words]) => words).join(' ');

test('The county that has counted is on a picture of every release since, in both languages, as a count and never as an estimate', () => {
  expect(openBooks().map((book) => countyPicturesOf(book).length)).toEqual([0, 2, 2]);
  expect(allPictures().map((picture) => pictureRoute(picture, 'svg', picture.release))).toContain('/maps/latest/by-county.zh.svg');
  const [en = '', zh = ''] = countyPicturesOf(openBook()).map(({ svg }) => wordsIn(svg()));
  for (const words of ['Zhang County', '395', '819', 'Lanzhou', 'Counts as of 16 December 2024.', 'Tianditu, May 2024', 'CC BY 4.0']) expect(en).toContain(words);
  for (const words of ['漳县', '395', '819', '2024年12月16日']) expect(zh).toContain(words);
  expect(en).not.toContain('Estimated');
});

test('Where every county has counted, each has its symbol; those withheld or not published are outlines without a number', () => {
  writeCounties86(folder);
  process.env['SITE_DATA'] = folder;
  readAgain();
  const svg = countyPicturesOf(openBook()).find(({ locale }) => locale === 'en')!.svg();
  const halves = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+a[^"]*z" ([^/]*)\/>/g)].map(([, dress = '']) => dress);
  // 82 counties with both counts, and the two reference discs of the legend, twice each.
  expect(halves.filter((dress) => dress.startsWith('fill="#'))).toHaveLength(2 * 82 + 2 * 2);
  expect(halves.filter((dress) => dress.includes('stroke-dasharray')).length).toBeGreaterThanOrEqual(2 * 2);
});
