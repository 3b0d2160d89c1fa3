import { beforeEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { sayCounting } from '../../src/wording/say-counting.ts';
import { sayPublishedPeriods, sayPublishedPlaces } from '../../src/wording/say-published.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

test('Places are told by how their figures stand, and estimates never among the reported', () => {
  expect(sayPublishedPlaces(openBook(), 'helpers', 'en')).toEqual(['Reported: Sample Province, Alder and Alder Town.', 'Estimated: Cedar and Elm.', 'Withheld: Birch.']);
});

test('More than a few prefectures are counted instead of named', () => {
  expect(sayPublishedPlaces(openBook(), 'residents', 'zh')).toEqual(['已公布：样省和4个市州。']);
});

test('Dates are told once each, and a measure without figures has none', () => {
  expect(sayPublishedPeriods(openBook(), 'helpers', 'zh')).toBe('2021年1月1日');
  expect(sayPublishedPeriods(openBook(), 'nothing', 'en')).toBe('');
});

test('How a measure is counted follows from its settings: only one that is shared out is told to be', () => {
  const { measures } = openBook().code;
  const [helpers, residents] = ['helpers', 'residents'].map((id) => sayCounting(openBook(), measures.get(id)!, 'en').join(' '));
  expect(helpers).toMatch(/^People, in whole numbers\..*shared out by residents\. That is an estimate, never a count\./);
  expect(residents).not.toMatch(/estimate/);
  expect(sayCounting(openBook(), { ...measures.get('residents')!, unit: 'percent', adds_up: false, role: null }, 'zh')).toEqual(['百分比，照来源所载。', '不能把各地的数相加。']);
});
