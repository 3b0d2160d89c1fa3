import { beforeEach, expect, test } from 'vitest';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { describeRates, sayRatesBeside } from '../../src/wording/describe-rates.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

test('Where all are estimates no rate is told, and why', () => {
  expect(describeRates(openBooks()[0]!, 'volunteer-rate', 'en')).toMatch(/^Nothing is drawn here: no prefecture has reported/);
  expect(describeRates(openBooks()[0]!, 'pairing-rate', 'zh')).toMatch(/^这张图暂时画不出/);
});

test('One place with both figures is named alone, and of the others it is said what they lack', () => {
  // 350 of 400,000 is 8.75 of 10,000, half up 8.8.
  expect(describeRates(openBooks()[1]!, 'volunteer-rate', 'en')).toMatch(/^Only Alder has both figures: 8\.8\. .*Birch/);
  expect(describeRates(openBooks()[1]!, 'pairing-rate', 'en')).toContain('1.20');
});

test('Of several the highest and the lowest are named', () => {
  addLaterReleases(province);
  // 360 of 400,000 and 180 of 200,000 are both 9.0.
  expect(describeRates(openBook(), 'volunteer-rate', 'en')).toMatch(/^Highest: Alder and Cedar, 9\.0\. (?!Lowest)/);
  province.editJson('data/counts/2023-01-01.json', (json) => {
    for (const cell of json['cells']!) if (cell['value'] === 180) cell['value'] = 190;
  });
  expect(describeRates(openBook(), 'volunteer-rate', 'en')).toMatch(/^Highest: Cedar, 9\.5\. Lowest: Alder, 9\.0\./);
});

test('Beside each other stand rates that at least two of the places have', () => {
  expect(sayRatesBeside(openBook(), openBook().prefectures, 'en')).toEqual([]);
  addLaterReleases(province);
  expect(sayRatesBeside(openBook(), openBook().prefectures, 'en')).toEqual(['Helpers per 10,000 residents: Alder 9.0; Cedar 9.0']);
});
