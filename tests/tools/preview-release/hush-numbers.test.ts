import { expect, test } from 'vitest';
import { hushNumbers } from '../../../tools/preview-release/hush-numbers.ts';

test('Counts are left out; dates, codes of places and where to look stay', () => {
  const codes = new Set(['990100']);
  expect(hushNumbers({ en: 'a total that is not the sum of rows 3 to 16 (row 3, column 2, Sheet1!B4): 4,312, 7 of 990100, 2021-06-30', zh: '合计与第3行第2列至第16行之和不符，应为７；2021-06' }, codes)).toEqual({
    en: 'a total that is not the sum of rows 3 to … (row 3, column 2, Sheet1!B4): …, … of 990100, 2021-06-30',
    zh: '合计与第3行第2列至第16行之和不符，应为…；2021-06',
  });
});
