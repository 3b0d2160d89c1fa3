import { beforeEach, expect, test } from 'vitest';
import { deriveRate, isRate, type Rate, type RateKind } from '../../src/figures/derive-rates.ts';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import { labelClass, nameRate, sayRate, sayRateNumber } from '../../src/wording/say-rate.ts';
import { bookAt, placeIn, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

function rateOf(kind: RateKind, slug: string, book: FigureBook = bookAt(5)): Rate {
  const rate = deriveRate(book, kind, placeIn(book, slug));
  if (!isRate(rate)) throw new Error(`${slug} has no rate: ${rate.why}.`);
  return rate;
}

test('A rate is told with what it counts and by how many, in the order of each language', () => {
  expect(sayRate(rateOf('volunteer-rate', 'alder'), 'en')).toBe('26.0 helpers per 10,000 residents');
  expect(sayRate(rateOf('volunteer-rate', 'alder'), 'zh')).toBe('每万居民有26.0名帮手');
  expect(sayRate(rateOf('pairing-rate', 'alder'), 'en')).toBe('1.20 pupils paired per helper');
  expect(sayRate(rateOf('pairing-rate', 'alder'), 'zh')).toBe('每名帮手对应1.20名结对学生');
});

test('Where a part is a floor the rate is about that much', () => {
  expect(sayRate(rateOf('volunteer-rate', 'fir'), 'en')).toBe('about 22.0 helpers per 10,000 residents');
  expect(sayRate(rateOf('volunteer-rate', 'fir'), 'zh')).toBe('每万居民约有22.0名帮手');
  expect(sayRate(rateOf('pairing-rate', 'fir'), 'zh')).toBe('每名帮手约对应1.18名结对学生');
  expect([sayRateNumber(rateOf('pairing-rate', 'fir'), 'en'), sayRateNumber(rateOf('pairing-rate', 'fir'), 'zh')]).toEqual(['about 1.18', '约1.18']);
});

test('What rounds to zero is not told as none', () => {
  const few = { ...rateOf('volunteer-rate', 'alder'), value: 0.04, shown: 0 };
  expect(sayRate(few, 'en')).toBe('less than 0.1 helpers per 10,000 residents');
  expect(sayRate({ ...few, approximate: true }, 'zh')).toBe('每万居民有不到0.1名帮手');
  expect(sayRateNumber({ ...few, kind: 'pairing-rate', value: 0.004 }, 'en')).toBe('less than 0.01');
  expect(sayRateNumber({ ...few, value: 0 }, 'en')).toBe('0.0');
});

test('A class is labelled with the digits a place in it shows; a class of one value with that', () => {
  expect(labelClass({ from: 1, to: 1.4 }, 'volunteer-rate', 'en')).toBe('1.0–1.4');
  expect(labelClass({ from: 1, to: 1.19 }, 'pairing-rate', 'zh')).toBe('1.00–1.19');
  expect(labelClass({ from: 25, to: 25 }, 'child-rate', 'en')).toBe('25.0');
});

test('A rate has a name without a number, in the words of the data', () => {
  expect(nameRate(bookAt(5), 'child-rate', 'en')).toBe('Pupils paired per 10,000 residents');
  expect(nameRate(bookAt(5), 'child-rate', 'zh')).toBe('每万居民的结对学生数');
  expect(nameRate(bookAt(5), 'pairing-rate', 'en')).toBe('Pupils paired per helper');
  expect(nameRate(bookAt(5), 'pairing-rate', 'zh')).toBe('每名帮手对应的结对学生数');
});

test('The one real county with both counts has 2.07 children a volunteer; the province about 1.11', () => {
  readProvince();
  expect(sayRate(rateOf('pairing-rate', 'zhang-county', bookAt(2)), 'en')).toBe('2.07 children paired per volunteer mother');
  expect(sayRate(rateOf('pairing-rate', 'gansu', bookAt(2)), 'zh')).toBe('每名爱心妈妈约对应1.11名结对儿童');
});
