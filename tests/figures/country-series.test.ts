import { beforeEach, expect, test } from 'vitest';
import { countrySeries } from '../../src/figures/country-series.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const addCells = (rows: readonly [measure: string, period: string, value: number][]) =>
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = [...json['cells']!, ...rows.map(([measure, period, value]) => ({ place: 'ZZ', measure, period, value, status: 'reported', sources: ['fixture'] }))];
  });
const found = () => countrySeries(openBook()).map(({ id, figures }) => [id, ...figures.map(({ measure, period }) => `${measure.id} ${period}`)]);

test('A country of which nothing or one number is known has no series', () => {
  expect(found()).toEqual([]);
  addCells([['helpers', '2010', 90_000]]);
  expect(found()).toEqual([]);
});

test('One measure at two dates is a series', () => {
  addCells([['helpers', '2010', 90_000], ['helpers', '2012', 80_000]]);
  expect(found()).toEqual([['exampleland-helpers', 'helpers 2010', 'helpers 2012']]);
});

test('Measures of one unit that follow each other are one series, so that the break is seen; those that overlap are two', () => {
  addCells([['helpers', '2010', 90_000], ['helpers', '2012', 80_000], ['pupils', '2014', 70_000]]);
  expect(found()).toEqual([['exampleland-helpers', 'helpers 2010', 'helpers 2012', 'pupils 2014']]);
  addCells([['pupils', '2011', 75_000]]);
  expect(found().map(([id]) => id)).toEqual(['exampleland-helpers', 'exampleland-pupils']);
});
