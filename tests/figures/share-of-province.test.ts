import { beforeEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { shareOfProvince } from '../../src/figures/share-of-province.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const shares = () => openBook().prefectures.map((place) => shareOfProvince(openBook(), place));

test('A share is the place’s residents of the province’s, in percent with one decimal', () => {
  expect(shares()).toEqual([40, 30, 20, 10]);
  province.editJson('data/counts/2021-01-01.json', (json) => {
    for (const cell of json['cells']!) if (cell['place'] === '990400') cell['value'] = 33_333;
  });
  expect(shares().at(-1)).toBe(3.3);
});

test('Residents of another year than the province’s have no share', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => {
    for (const cell of json['cells']!) if (cell['place'] === '990400') cell['period'] = '2010';
  });
  expect(shares()).toEqual([40, 30, 20, undefined]);
});
