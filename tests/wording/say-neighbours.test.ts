import { beforeEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import type { Locale } from '../../src/locale/locales.ts';
import type { Compass } from '../../src/places/compass.ts';
import { sayCounties } from '../../src/wording/say-counties.ts';
import { sayNeighbours } from '../../src/wording/say-neighbours.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

const say = (beside: readonly [at: number, compass: Compass][], locale: Locale) => {
  const places = openBook().prefectures;
  return sayNeighbours(places[0]!, beside.map(([at, compass]) => ({ place: places[at]!, compass })), locale);
};

test('Neighbours are told by where they lie; those on one side together', () => {
  expect(say([[1, 'e'], [2, 's'], [3, 's']], 'en')).toBe('Alder borders 3 other prefectures: Birch to the east; Cedar and Elm to the south.');
  expect(say([[1, 'e'], [2, 's'], [3, 's']], 'zh')).toBe('甲州与3个市州相邻：东面是乙州；南面是丙州和丁州。');
});

test('One neighbour and none read as they should', () => {
  expect(say([[1, 'ne']], 'en')).toBe('Alder borders one other prefecture: Birch to the north-east.');
  expect(say([], 'zh')).toBe('甲州不与其他市州相邻。');
});

test('Counties with a count are named; of a place of which nothing is known nothing is said', () => {
  const [alder, birch] = openBook().prefectures;
  expect(sayCounties(openBook(), alder!, 'en')).toBe('With a published count: Alder Town.');
  expect(sayCounties(openBook(), birch!, 'en')).toBe('');
});
