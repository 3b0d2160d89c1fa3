import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { countyMarks } from '../../src/components/map/county-marks.ts';
import { countySubject } from '../../src/components/map/county-subject.ts';
import { legendWords } from '../../src/components/map/map-subject.ts';
import { openBook, type FigureBook } from '../../src/figures/figure-book.ts';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { drawCountyFragment } from '../../src/maps/draw-county-fragment.ts';
import { drawCountyMap } from '../../src/maps/draw-county-map.ts';
import { countyScale, locateMarks, roomFor } from '../../src/maps/draw-county-marks.ts';
import { drawCountyOverview } from '../../src/maps/draw-county-overview.ts';
import { locateCounties } from '../../src/maps/locate-counties.ts';
import { mapProjection } from '../../src/maps/locate-places.ts';
import { boxOf, leaderTo, placeNames, symbolBox, type Box } from '../../src/maps/place-names.ts';
import { emptyRadius } from '../../src/maps/symbol-scale.ts';
import type { CountyOutlines } from '../../src/places/county-outlines.ts';
import { readCountyOutlines } from '../../src/records/read-county-outlines.ts';
import { readMapSheet, type MapSheet } from '../../src/records/read-outlines.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { useCounties86 } from '../fixtures/counties-folder.ts';

/** The room of every name of a drawn set; a county's with its figures has two lines. */
const boxesIn = (set: string, size: number): { words: string; box: Box }[] =>
  [...set.matchAll(/translate\((\S+) (\S+)\)"(?: text-anchor="(\w+)")?><text class="map-name"( y="-1.2em")?>([^<]*)<\/text>(?:<text>(.*?)<\/text>)?/g)].map(([, x, y, anchor, , name = '', figures]) => {
    const lines = figures ? [name, figures.replace(/<[^>]*>/g, '')] : [name];
    return { words: name, box: boxOf({ key: '', lines, x: 0, y: 0, reach: 0, left: Number(x), baseline: Number(y), anchor: (anchor ?? 'middle') as 'middle' }, size) };
  });
const apart = (a: Box, b: Box): boolean => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];

describe('finding room for names', () => {
  const frame: Box = [0, 0, 100, 100];
  it('puts a name on its point where nothing stands there, and beside a symbol where one does', () => {
    const [bare] = placeNames([{ key: 'a', lines: ['县'], x: 50, y: 50, reach: 0 }], [], 10, frame);
    expect(bare).toMatchObject({ left: 50, anchor: 'middle' });
    const [beside] = placeNames([{ key: 'a', lines: ['县'], x: 50, y: 50, reach: 8 }], [symbolBox({ x: 50, y: 50, reach: 8 })], 10, frame);
    expect(beside).toMatchObject({ left: 60, anchor: 'start' });
  });
  it('goes to the other side where the edge is near, and leaves out what has no room', () => {
    const [left] = placeNames([{ key: 'a', lines: ['县'], x: 88, y: 50, reach: 8 }], [], 10, frame);
    expect(left).toMatchObject({ left: 78, anchor: 'end' });
    expect(placeNames([{ key: 'a', lines: ['一个很长很长的名称'], x: 50, y: 50, reach: 0 }], [], 20, frame)).toEqual([]);
  });
  it('takes what must stand as far off as it has to, and leads a line there', () => {
    const wall: Box = [20, 20, 80, 80];
    const wish = { key: 'a', lines: ['县'], x: 50, y: 50, reach: 0 };
    expect(placeNames([wish], [wall], 10, frame)).toEqual([]);
    const [far] = placeNames([{ ...wish, must: true }], [wall], 10, frame);
    if (!far) throw new Error('What must stand has no place.');
    expect(apart(boxOf(far, 10), wall)).toBe(true);
    expect(leaderTo(far, [], 10)).toMatch(/^M50 50L/);
    // A short line out of a symbol would name the symbol.
    const near = { ...far, left: 75, baseline: 50, anchor: 'start' as const };
    expect(leaderTo(near, [], 10)).toBe('M50 50L75 50');
    expect(leaderTo(near, [wall], 10)).toBe('');
  });
});

describe('a province in which every county has counted', () => {
  useCounties86();
  let book: FigureBook;
  let counties: CountyOutlines;
  let sheet: MapSheet;
  beforeAll(() => {
    const outlines = readCountyOutlines();
    if (!outlines) throw new Error('The fixture has no outlines of counties.');
    [book, counties, sheet] = [openBook(), outlines, readMapSheet()];
  });
  const draw = (slug: string, locale: Locale): string | undefined => {
    const place = book.prefectures.find((each) => each.slug === slug);
    const subject = place && countySubject(book, counties, place, locale);
    return subject && drawCountyMap(subject, { projection: sheet.plan.projection, labelledBy: 't', describedBy: 's' });
  };

  it('is drawn prefecture by prefecture, each in at most 3 kB of brotli, and Jiayuguan, which has no counties, not at all', () => {
    for (const { slug } of book.prefectures.filter((place) => place.slug !== 'jiayuguan')) {
      for (const locale of locales) expect(brotliCompressSync(draw(slug, locale) ?? '').length, `${slug} ${locale}`).toBeLessThan(3000);
    }
    expect(draw('jiayuguan', 'en')).toBeUndefined();
  });

  it('has a symbol and a sentence for each county that speaks, and dashed outlines where one withholds', () => {
    const svg = draw('baiyin', 'en') ?? '';
    expect(svg.match(/<g class="map-place"><title>/g)).toHaveLength(5);
    expect(svg.match(/class="map-volunteers map-withheld"/g)).toHaveLength(2);
    expect(svg.match(/class="map-volunteers" d=/g)).toHaveLength(3);
    expect(draw('qingyang', 'en')?.match(/class="map-children map-unpublished"/g)).toHaveLength(2);
  });

  it('names every county on a wide Chinese map, and no two names touch at either size of type', () => {
    for (const { slug, code } of book.prefectures.filter((place) => place.slug !== 'jiayuguan')) {
      const svg = draw(slug, 'zh') ?? '';
      const wide = svg.split('county-wide')[1]?.split('county-narrow')[0] ?? '';
      const all = counties.counties.filter(({ parent }) => parent === code).length;
      // Among the districts of a large city one name at most may find no room; its symbol and the table have it.
      expect(wide.match(/map-name/g)?.length, slug).toBeGreaterThanOrEqual(all - 1);
      for (const [name, size] of [['county-wide', 15], ['county-narrow', 25]] as const) {
        const set = svg.split(name)[1]?.split('map-labels')[0] ?? '';
        const boxes = boxesIn(set, size).map(({ box }) => box);
        for (const [at, box] of boxes.entries()) for (const other of boxes.slice(at + 1)) expect(apart(box, other), `${slug} ${name}`).toBe(true);
      }
    }
  });

  it('is drawn as a whole in at most 7 kB of brotli, with the names of prefectures on free ground', () => {
    const { outlines, plan } = sheet;
    for (const locale of locales) {
      const prefectures = new Map(book.prefectures.map(({ code, name }) => [code, name[locale]]));
      const svg = drawCountyOverview({ outlines, counties, plan, marks: countyMarks(book, locale), prefectures, legend: legendWords(book, locale), labelledBy: 't', describedBy: 's', locale });
      expect(svg.match(/<g class="map-place"/g)).toHaveLength(86);
      expect(svg).not.toContain('map-name" y=');
      expect(brotliCompressSync(svg).length).toBeLessThan(7000);
    }
  });

  it('names every prefecture on the wide map, clear of each other, of every symbol and of the legend', () => {
    const { outlines, plan } = sheet;
    for (const locale of locales) {
      const marks = countyMarks(book, locale);
      const svg = drawCountyOverview({ outlines, counties, plan, marks, prefectures: new Map(book.prefectures.map(({ code, name }) => [code, name[locale]])), legend: legendWords(book, locale), labelledBy: 't', describedBy: 's', locale });
      const names = boxesIn(svg.split('map-labels map-wide')[1]?.split('map-labels map-narrow')[0] ?? '', 17.5);
      expect(names.map(({ words }) => words).sort()).toEqual(book.prefectures.map(({ name }) => name[locale]).sort());
      const scale = countyScale(marks);
      const symbols = locateMarks(marks, locateCounties(counties, mapProjection(outlines, plan)), scale, emptyRadius / 2).map(({ at, reach }) => symbolBox({ ...at, reach }));
      const inTheWay: Box[] = [...symbols, [480, 0, 1000, 230]];
      for (const [at, { words, box }] of names.entries()) {
        for (const other of [...inTheWay, ...names.slice(at + 1).map((each) => each.box)]) expect(apart(box, other), words).toBe(true);
      }
    }
  });

  it('gives many symbols less room each, but never lets them vanish', () => {
    expect(roomFor(1)).toBe(31);
    expect(roomFor(14)).toBe(31);
    expect(roomFor(56)).toBe(15.5);
    expect(roomFor(10_000)).toBe(12);
  });

  it('has a layer for the big map that undoes its own enlargement, in at most 2.5 kB', () => {
    const { outlines, plan } = sheet;
    for (const place of book.prefectures) {
      const subject = countySubject(book, counties, place, 'zh');
      if (!subject) continue;
      const svg = drawCountyFragment(subject, { outlines, plan, title: 'T' });
      const [, x, y, width] = /viewBox="(\S+) (\S+) (\S+) \S+" data-zoom="\S+"/.exec(svg) ?? [];
      const [, zoom] = /data-zoom="(\S+)"/.exec(svg) ?? [];
      expect(svg).toContain(`<g class="county-layer" transform="translate(${x} ${y}) scale(${(1 / Number(zoom)).toFixed(5)})">`);
      expect(Number(width) * Number(zoom)).toBeCloseTo(1000, -1);
      expect(Number(zoom)).toBeLessThanOrEqual(12);
      expect(brotliCompressSync(svg).length, place.slug).toBeLessThan(2500);
    }
  });
});

test('Where one county has counted, it has its name and figures beside its symbol, and every prefecture its name, clear of it', () => {
  readAgain();
  const [book, counties, { outlines, plan }] = [openBook(), readCountyOutlines(), readMapSheet()];
  if (!counties) throw new Error('The province has no outlines of counties.');
  for (const locale of locales) {
    const marks = countyMarks(book, locale);
    const svg = drawCountyOverview({ outlines, counties, plan, marks, prefectures: new Map(book.prefectures.map(({ code, name }) => [code, name[locale]])), legend: legendWords(book, locale), labelledBy: 't', describedBy: 's', locale });
    const names = boxesIn(svg.split('map-labels map-wide')[1]?.split('map-labels map-narrow')[0] ?? '', 17.5);
    expect(names.map(({ words }) => words).sort()).toEqual([...marks, ...book.prefectures.map(({ name }) => ({ name: name[locale] }))].map(({ name }) => name).sort());
    for (const [at, { words, box }] of names.entries()) for (const other of names.slice(at + 1)) expect(apart(box, other.box), `${words} ${other.words}`).toBe(true);
  }
});
