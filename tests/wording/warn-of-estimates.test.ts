import { beforeEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { warnOfEstimates } from '../../src/wording/warn-of-estimates.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const warn = (at: number, locale: 'en' | 'zh'): string => warnOfEstimates(openBook(), openBook().prefectures[at]!, locale);

test('A place with two estimates is told so, and one that reported is not', () => {
  expect(warn(2, 'en')).toBe('The two programme figures are estimates: shares of the province’s totals by population. We found no count published for Cedar.');
  expect(warn(2, 'zh')).toBe('结对的两项数字都是估算，由全省总数按人口分摊而来；没有查到丙州公布的数字。');
  expect([warn(0, 'en'), warn(1, 'zh')]).toEqual(['', '']);
});

test('Where one of the two is estimated, the warning says which', () => {
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => void cells.splice(1, 1));
  expect(warn(0, 'en')).toBe('“Pupils paired” is an estimate: a share of the province’s total by population. We found no such count published for Alder.');
  expect(warn(0, 'zh')).toBe('“结对学生”一项是估算，由全省总数按人口分摊而来；没有查到甲州公布的这项数字。');
});
