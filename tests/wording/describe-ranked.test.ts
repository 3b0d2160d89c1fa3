import { beforeEach, expect, test } from 'vitest';
import { openBooks } from '../../src/figures/figure-book.ts';
import type { Locale } from '../../src/locale/locales.ts';
import { describeRanked } from '../../src/wording/describe-ranked.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const told = (at: number, role: 'volunteers' | 'children' | 'population', locale: Locale = 'en') => {
  const book = openBooks().at(at)!;
  return describeRanked(book.prefectures.flatMap((place) => book.figureFor(role, place) ?? []), locale);
};

test('Of reported numbers it names the most and the fewest', () => {
  expect(told(0, 'population')).toBe('Most: Alder, 400,000 residents. Fewest: Elm, 100,000 residents.');
  expect(told(0, 'population', 'zh')).toBe('最多的是甲州，40万名居民。最少的是丁州，10万名居民。');
});

test('Where all are estimates it names no winner and says what the order is', () => {
  expect(told(0, 'volunteers')).toMatch(/^Every bar is an estimate.*the order is that of the residents/);
  expect(told(0, 'volunteers')).not.toMatch(/Most|Alder/);
});

test('Where one was reported, it alone is named with its number; estimates are no runners-up, and who withholds is told', () => {
  expect(told(1, 'volunteers')).toBe('Only Alder has a reported number: 350 helpers. Estimated, not counted: Cedar and Elm. Among these the order is only that of the residents. Withheld: Birch.');
});

test('Where some were reported, most and fewest are of those alone', () => {
  addLaterReleases(province);
  expect(told(-1, 'volunteers')).toBe('Most, of those reported: Alder, 360 helpers. Fewest, of those reported: Cedar, 180 helpers. Withheld: Birch and Elm.');
  expect(told(-1, 'volunteers', 'zh')).toBe('已公布的地方中，最多的是甲州，360名帮手。已公布的地方中，最少的是丙州，180名帮手。不公开的有：乙州和丁州。');
});

test('Places that tie are all named, and where all are equal nobody has fewest', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => {
    for (const cell of json['cells']!) if (cell['measure'] === 'residents' && cell['place'] !== '990000') cell['value'] = 250_000;
  });
  expect(told(0, 'population')).toBe('Most: Alder, Birch, Cedar and Elm, 250,000 residents each.');
});

test('How few have more than half is told where they are at least two and fewer than half of the places', () => {
  const book = openBooks().at(0)!;
  const [one] = book.prefectures.flatMap((place) => book.figureFor('population', place) ?? []);
  const many = (values: number[]) => describeRanked(values.map((value, at) => ({ ...one!, value, place: { ...one!.place, code: String(at), name: { en: `P${at}`, zh: `P${at}` } } })), 'en');
  // 30 + 25 = 55 of 100.
  expect(many([30, 25, 15, 10, 10, 10])).toContain('The first 2 of 6 have more than half of the total.');
  expect(many([60, 10, 10, 10, 10])).not.toContain('half');
  expect(many([26, 26, 24, 24])).not.toContain('half');
});
