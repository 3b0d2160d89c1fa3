import { expect, it } from 'vitest';
import { labelSizes } from '../../src/wording/label-sizes.ts';

it('names sizes without gap or overlap, in the words of both languages', () => {
  expect(labelSizes([1000, 5000], 'en')).toEqual(['under 1,000', '1,000 to under 5,000', '5,000 or more']);
  expect(labelSizes([500_000, 2_000_000], 'en')).toEqual(['under 500,000', '500,000 to under 2 million', '2 million or more']);
  expect(labelSizes([500_000, 2_000_000], 'zh')).toEqual(['不足50万', '50万至不足200万', '200万及以上']);
});

it('names few whole numbers each, and nothing below one', () => {
  expect(labelSizes([1, 5], 'en')).toEqual(['none', '1–4', '5 or more']);
  expect(labelSizes([5, 20], 'zh')).toEqual(['不足5', '5–19', '20及以上']);
});

it('has one name for a single bound on either side, and none without bounds', () => {
  expect(labelSizes([200], 'en')).toEqual(['under 200', '200 or more']);
  expect(labelSizes([], 'en')).toEqual([]);
});
