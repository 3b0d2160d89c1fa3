import { beforeEach, expect, test } from 'vitest';
import { openBooks } from '../../src/figures/figure-book.ts';
import { placeHistory } from '../../src/figures/place-history.ts';
import type { Locale } from '../../src/locale/locales.ts';
import { sayEmptyHistory, sayReleases, tellStep } from '../../src/wording/say-history.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const placeOf = (slug: string) => openBooks().at(-1)!.prefectures.find((place) => place.slug === slug)!;
const empty = (slug: string, locale: Locale = 'en') => sayEmptyHistory(openBooks(), placeHistory(openBooks(), placeOf(slug)), placeOf(slug), locale);

test('A place of which no release had a count is told in a sentence, and its estimates’ moves are no change', () => {
  expect(empty('cedar')).toBe('None of the 2 releases, from 1 January 2021 to 1 January 2022, had a count of Cedar. The estimates were worked out anew as other numbers came; that is no change in Cedar.');
  expect(empty('cedar', 'zh')).toBe('2021年1月1日至2022年1月1日的2次发布，都没有丙州公布的数字。别处有了新的数字，估算数随之重算；这不是丙州的变化。');
});

test('Where nothing moved the estimates, that is said', () => {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = json['cells']!.filter((cell) => cell['place'] === '990101');
    for (const cell of json['cells']) cell['place'] = '990000';
    for (const cell of json['cells']) Object.assign(cell, { period: '2020-01-01', value: 900 });
  });
  expect(empty('cedar')).toContain('The estimates are the same in all of them');
});

test('A place with a count of its own, or a withheld one, has a table instead', () => {
  expect([empty('alder'), empty('birch')]).toEqual(['', '']);
});

test('A step says for which releases it stands, what stood there before, and why it was corrected', () => {
  addLaterReleases(province);
  const steps = placeHistory(openBooks(), placeOf('alder'));
  const revised = steps.find(({ correction }) => correction)!;
  expect(sayReleases(revised, 'en')).toBe('1 January 2023');
  expect(tellStep(revised, 'en')).toEqual(['was 400 in the release of 1 June 2022', 'corrected: A county was counted twice.']);
  expect(tellStep(revised, 'zh')).toEqual(['2022年6月1日发布时为400', '更正：一个县重复计入。']);
  expect(tellStep(steps[1]!, 'en')).toEqual([]);
});
