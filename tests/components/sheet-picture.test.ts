import { beforeEach, expect, test } from 'vitest';
import { allPictures, pictureRoute, sheetPicturesOf } from '../../src/components/map-picture/map-pictures.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { citeSheet } from '../../src/wording/cite-map.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';
import { inkBeyond } from '../fixtures/read-picture.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const wordsIn = (svg: string): string => [...svg.matchAll(/<text(?![^>]*aria-hidden)[^>]*>([^<]*)</g)].map(([, words]) => words).join(' ');
const sheetOf = (locale: 'en' | 'zh', book = openBook()) => sheetPicturesOf(book).find((picture) => picture.locale === locale)!;

test('The releases side by side are one picture a language, under the date of the newest it shows.', () => {
  const routes = allPictures().map((picture) => pictureRoute(picture, 'png', picture.release));
  for (const release of ['2021-01-01', '2022-01-01', 'latest']) for (const locale of ['en', 'zh']) expect(routes).toContain(`/maps/${release}/over-time.${locale}.png`);
});

test('It says in itself of when each map is, what changed, the scale, how figures stand, from whom, on whose map and on what terms.', () => {
  const needed = {
    en: ['release by release', '1 January 2021', '1 January 2022', 'Helpers, left half', 'Area shows the number of people', 'Estimated, not counted', 'Withheld', 'Figures of the releases of 1 January 2021 to 1 January 2022.', 'Sources: Nobody', 'Four squares drawn by hand.', 'CC BY 4.0'],
    zh: ['历次发布对照', '2021年1月1日', '2022年1月1日', '估算，不是统计', '不公开', '数字取自2021年1月1日至2022年1月1日的历次发布。', '手绘的四个方格。', 'CC BY 4.0'],
  };
  for (const locale of ['en', 'zh'] as const) for (const each of needed[locale]) expect(wordsIn(sheetOf(locale).svg())).toContain(each);
  expect(sheetOf('en').svg().match(/<g transform/g)).toHaveLength(2);
});

test('What is withheld has a dashed outline on its land without a ground, and the file stands by itself.', () => {
  expect(sheetOf('en').svg()).toContain('stroke-dasharray="3 2"');
  expect(sheetOf('en').svg()).not.toMatch(/style|class=|<script|href|@import|var\(|currentColor/i);
});

test('In pixels it is twice its drawing, with no ink in its margins, and the same bytes again.', async () => {
  const { svg, png } = sheetOf('zh');
  const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg()) ?? []).map(Number);
  expect(await inkBeyond(Buffer.from(await png()), 20)).toMatchObject({ width: width * 2, height: height * 2, ink: 0 });
  const before = svg();
  readAgain();
  expect(sheetOf('zh').svg()).toBe(before);
});

test('The sheet of an earlier release knows nothing of a later one.', () => {
  expect(wordsIn(sheetOf('en', openBooks()[0]).svg())).not.toContain('2022');
  expect(sheetOf('en', openBooks()[0]).svg().match(/<g transform/g)).toHaveLength(1);
});

test('Where no outline may be published, the small maps are tiles and no base map is credited.', () => {
  province.editJson('content/site.json', (json) => Object.assign(json, { map_view: 'tiles-only' }));
  expect(sheetOf('en').svg()).not.toMatch(/ d="m/);
  expect(wordsIn(sheetOf('en').svg())).not.toContain('Four squares drawn by hand.');
});

test('A citation names the first and the newest release, and calls estimates estimates.', () => {
  const { title, figures } = sheetOf('en');
  expect(citeSheet(openBooks(), title, figures, 'en')).toMatch(/\(2022\): “.*release by release”\. Maps, releases of 1 January 2021 to 1 January 2022\. Some of the figures are estimates/);
});
