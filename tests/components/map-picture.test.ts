import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { allPictures, pictureRoute, picturesOf, type MapPicture } from '../../src/components/map-picture/map-pictures.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { locales } from '../../src/locale/locales.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';
import { inkBeyond } from '../fixtures/read-picture.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const pictureOf = (mode: string, locale: 'en' | 'zh', book = openBook()): MapPicture => picturesOf(book).find((picture) => picture.mode === mode && picture.locale === locale)!;
const wordsIn = (svg: string): string => [...svg.matchAll(/<text(?![^>]*aria-hidden)[^>]*>([^<]*)</g)].map(([, words]) => words).join(' ');
const sums = (): Record<string, string> =>
  Object.fromEntries(openBooks().flatMap((book) => picturesOf(book)).map((picture) => [pictureRoute(picture, 'svg'), createHash('sha256').update(picture.svg()).digest('hex')]));

test('Each release has a picture of every mode it has figures for, in both languages, under its own date; the newest is also the latest.', () => {
  const routes = allPictures().map((picture) => pictureRoute(picture, 'png', picture.release));
  for (const locale of locales) for (const release of ['2021-01-01', '2022-01-01', 'latest']) expect(routes).toContain(`/maps/${release}/both.${locale}.png`);
  expect(routes).toContain('/maps/2022-01-01/residents.zh.png');
  expect(new Set(routes).size).toBe(routes.length);
  expect(routes.join(), 'no county is counted in this province').not.toContain('counties');
});

test('A rate has a picture as soon as a place has reported both its figures, and a change once two counts can be compared.', () => {
  expect(picturesOf(openBooks()[0]!).map(({ name }) => name).join()).not.toMatch(/per|change/);
  // Alder: 350 helpers and 420 pupils, 400,000 residents.
  const rate = wordsIn(pictureOf('volunteer-rate', 'en').svg());
  for (const each of ['helpers per 10,000 residents', '8.8', 'for Alder only: 8.8 helpers per 10,000 residents.', 'Estimated, not counted: Cedar and Elm. Withheld: Birch.', 'No rate']) expect(rate).toContain(each);
  expect(wordsIn(pictureOf('pairing-rate', 'en').svg())).toContain('1.20');
  expect(rate.match(/Estimated/g), 'once in the finding, nowhere as a key').toHaveLength(1);
  const later = { release: '2023-01-01', title: { en: 'Later', zh: '后来' }, note: { en: 'Later.', zh: '后来。' }, cells: [{ place: '990100', measure: 'helpers', period: '2022-12-31', value: 330, status: 'reported', sources: ['fixture'] }] };
  writeFileSync(join(province.path, 'data/counts/2023-01-01.json'), JSON.stringify(later));
  readAgain();
  const change = wordsIn(pictureOf('change', 'en').svg());
  expect(change).toContain('−20');
  expect(change).toContain('change since the release of 1 January 2022');
});

test('Every mode with a picture has one as tiles too, which draws no boundary, credits no base map and leads to the tiles.', () => {
  const [outlines, tiles] = [picturesOf(openBook()), picturesOf(openBook(), 'tiles')];
  expect(tiles.map(({ name }) => name)).toEqual(outlines.map(({ name }) => `tiles-${name}`));
  expect(allPictures().map((picture) => pictureRoute(picture, 'svg', picture.release))).toEqual(expect.arrayContaining(['/maps/latest/tiles-both.zh.svg', '/maps/2022-01-01/tiles-residents.en.svg']));
  const sorted = (svg: string, without = '') => wordsIn(svg).replace(without, '').split(' ').filter(Boolean).sort();
  tiles.forEach((picture, at) => {
    expect(picture.svg(), picture.name).not.toMatch(/ d="m/);
    expect(sorted(picture.svg()), 'nothing else is said').toEqual(sorted(outlines[at]!.svg(), { en: 'Four squares drawn by hand.', zh: '手绘的四个方格。' }[picture.locale]));
  });
  vi.stubEnv('SITE_ADDRESS', 'https://site.example');
  readAgain();
  expect(wordsIn(picturesOf(openBook(), 'tiles').find(({ mode }) => mode === 'children')!.svg())).toContain('https://site.example/map/2022-01-01/tiles/?mode=children');
  vi.unstubAllEnvs();
});

test('A site that leads with tiles shows its outlines too, so that each can be taken; its kit has the tiles.', () => {
  province.editJson('content/site.json', (json) => Object.assign(json, { map_view: 'tiles' }));
  expect(picturesOf(openBook())[0]!.name).toBe('tiles-both.en');
  expect(picturesOf(openBook(), 'outlines')[0]!.svg()).toMatch(/ d="m/);
});

test('Where no outline may be published, no picture has one.', () => {
  const outline = / d="m/;
  expect(pictureOf('both', 'en').svg()).toMatch(outline);
  province.editJson('content/site.json', (json) => Object.assign(json, { map_view: 'tiles-only' }));
  for (const picture of picturesOf(openBook())) expect(picture.svg(), picture.name).not.toMatch(outline);
  expect(wordsIn(pictureOf('both', 'en').svg())).not.toContain('Four squares drawn by hand.');
  expect(allPictures().map(({ name }) => name).join(), 'and nothing is drawn twice').not.toContain('tiles-');
  expect(new Set(allPictures().map((picture) => picture.release + picture.name)).size).toBe(allPictures().length);
});

test('A mode without a single number has no picture: nothing could be seen on it.', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => (json['cells'] = json['cells']!.filter((cell) => cell['measure'] === 'residents')));
  expect(picturesOf(openBooks()[0]!).map(({ mode }) => mode)).toEqual(['population', 'population']);
});

describe.each(locales)('A picture in %s', (locale) => {
  test('says in itself what it is, how its figures stand, of when, from whom, on whose map and on what terms', () => {
    const words = wordsIn(pictureOf('both', locale).svg());
    const needed = {
      en: ['Sample Province by prefecture: helpers and pupils paired', 'Estimated, not counted', 'Four squares drawn by hand.', 'release of 1 January 2022', 'Sources:', 'CC BY 4.0', 'Alder', '350'],
      zh: ['样省各市州的帮手和结对学生', '手绘的四个方格。', '估算，不是统计', '2022年1月1日发布', '来源：', 'CC BY 4.0', '甲州', '350'],
    }[locale];
    for (const each of needed) expect(words).toContain(each);
  });

  test('of one measure shows no number of the other, and hatches by its own figures', () => {
    const pupils = wordsIn(pictureOf('children', locale).svg());
    expect(pupils).toContain('420');
    expect(pupils.split(' ')).not.toContain('350');
    expect(pictureOf('population', locale).svg()).not.toContain('fill="url(#hatch)"');
  });

  test('never says what is withheld: an empty shape and the word instead', () => {
    const svg = pictureOf('volunteers', locale).svg();
    expect(svg).toContain('stroke-dasharray="3 2"');
    expect(wordsIn(svg)).toContain({ en: 'Withheld', zh: '不公开' }[locale]);
  });

  test('in pixels is twice as large as its drawing, says nothing beside the picture, and has no ink in its margins', async () => {
    for (const picture of picturesOf(openBook()).filter((each) => each.locale === locale)) {
      const png = Buffer.from(await picture.png());
      const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(picture.svg()) ?? []).map(Number);
      const look = await inkBeyond(png, 20);
      expect({ name: picture.name, ...look }).toEqual({ name: picture.name, width: width * 2, height: height * 2, chunks: ['IHDR', 'PLTE', 'IDAT', 'IEND'], ink: 0 });
    }
  });
});

test('A published picture does not change when a later release comes, however much larger its numbers are.', () => {
  const before = sums();
  const later = { release: '2023-01-01', title: { en: 'Later', zh: '后来' }, note: { en: 'Later.', zh: '后来。' }, cells: [
    { place: '990300', measure: 'helpers', period: '2022-12-31', value: 5000, status: 'reported', sources: ['fixture'] },
    { place: '990000', measure: 'helpers', period: '2022-12-31', value: 9000, status: 'reported', sources: ['fixture'] },
  ] };
  const file = join(province.path, 'data/counts/2023-01-01.json');
  writeFileSync(file, JSON.stringify(later));
  readAgain();
  const after = sums();
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  expect(after).toMatchObject(before);
  rmSync(file);
});

test('The same figures give the same bytes, wherever and in whatever language the machine is.', async () => {
  const script = `const { openBook } = await import('./src/figures/figure-book.ts'); const { picturesOf } = await import('./src/components/map-picture/map-pictures.ts');
    const { createHash } = await import('node:crypto'); const sum = createHash('sha256');
    for (const picture of picturesOf(openBook())) { sum.update(picture.svg()); if (picture.mode === 'both') sum.update(await picture.png()); }
    process.stdout.write(sum.digest('hex'));`;
  const run = (env: Record<string, string>) => execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, ...env }, encoding: 'utf8' });
  expect(run({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(run({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }));
});
