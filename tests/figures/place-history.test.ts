import { beforeEach, expect, test } from 'vitest';
import { openBooks } from '../../src/figures/figure-book.ts';
import { courseOf } from '../../src/figures/find-courses.ts';
import { placeHistory, wasReported } from '../../src/figures/place-history.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const placeOf = (slug: string) => openBooks().at(-1)!.prefectures.find((place) => place.slug === slug)!;
const historyOf = (slug: string, measure = 'helpers') =>
  placeHistory(openBooks(), placeOf(slug))
    .filter((step) => step.measure.id === measure)
    .map(({ from, until, figure, before, correction, reworked }) => [from, until, figure.value, figure.status, before?.value, Boolean(correction), reworked]);

test('A number stands with the release that brought it, and again with the one that put it right, with what it was', () => {
  addLaterReleases(province);
  expect(historyOf('alder')).toEqual([
    ['2021-01-01', '2021-01-01', 400, 'estimated', undefined, false, false],
    ['2022-01-01', '2022-01-01', 350, 'reported', undefined, false, false],
    ['2022-06-01', '2022-06-01', 400, 'reported', undefined, false, false],
    ['2023-01-01', '2023-01-01', 390, 'revised', 400, true, false],
    ['2023-06-01', '2023-06-01', 360, 'reported', undefined, false, false],
  ]);
});

test('An estimate that other places’ counts have moved is one step, worked out anew, and no change', () => {
  // 1,000 by residents is 200 for Cedar; what Alder’s 350 leaves, 650, is 220 of it (3 : 2 : 1, in tens).
  expect(historyOf('cedar')).toEqual([['2021-01-01', '2022-01-01', 220, 'estimated', undefined, false, true]]);
  expect(wasReported(placeHistory(openBooks(), placeOf('cedar')))).toBe(false);
});

test('Where a count is withheld no estimate is told beside it', () => {
  addLaterReleases(province);
  expect(historyOf('elm')).toEqual([['2023-06-01', '2023-06-01', null, 'withheld', undefined, false, false]]);
  expect(historyOf('birch').map(([from, , value, status]) => [from, value, status])).toEqual([['2022-01-01', null, 'withheld'], ['2023-06-01', null, 'withheld']]);
});

test('A count has a course only where it was reported at two dates', () => {
  addLaterReleases(province);
  const book = openBooks().at(-1)!;
  const course = (slug: string) => courseOf(book, placeOf(slug), book.measureFor('volunteers'))?.figures.map(({ value }) => value);
  expect(course('alder')).toEqual([350, 390, 360]);
  expect(course('cedar')).toEqual([150, 180]);
  expect([course('birch'), course('elm')]).toEqual([undefined, undefined]);
});
