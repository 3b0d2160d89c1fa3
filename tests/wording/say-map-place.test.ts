import { beforeEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import type { Locale } from '../../src/locale/locales.ts';
import { sayMapPlace } from '../../src/wording/say-map-place.ts';
import { copyProvince } from '../fixtures/province-folder.ts';
import { bookAt, placeIn, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

const say = (slug: string, locale: Locale, release = 5) => sayMapPlace(bookAt(release), placeIn(bookAt(release), slug), locale);

test('Two counts that stand alike are told together, with the rates that follow from them', () => {
  expect(say('alder', 'en')).toBe(
    'Alder: 1,040 helpers and 1,250 pupils, both reported, as of 1 July 2025; 26.0 helpers per 10,000 residents, 31.3 pupils paired per 10,000 residents, 1.20 pupils paired per helper, from reported figures; 400,000 residents (2020); 4 counties and districts (2022)',
  );
  expect(say('alder', 'zh')).toBe(
    '甲州：1040名帮手、1250名学生，均已公布，截至2025年7月1日；每万居民有26.0名帮手，每万居民有31.3名结对学生，每名帮手对应1.20名结对学生（按已公布数字计算）；40万名居民（2020年）；4个县（市、区）（2022年）',
  );
});

test('Estimates are called estimates, and no rate is made of them', () => {
  expect(say('linden', 'en')).toBe('Linden: about 420 helpers and about 480 pupils, both estimated; 150,000 residents (2020); 2 counties and districts (2022)');
  expect(say('linden', 'zh')).toBe('庚州：约420名帮手、约480名学生，均为估算数；15万名居民（2020年）；2个县（市、区）（2022年）');
});

test('Counts that stand differently are told one by one', () => {
  expect(say('fir', 'en', 4)).toBe(
    'Fir: 1,000 helpers (reported, as of 1 January 2025); about 1,300 pupils (estimated); 20.0 helpers per 10,000 residents, from reported figures; 500,000 residents (2020); 5 counties and districts (2022)',
  );
  expect(say('birch', 'zh', 4)).toBe(
    '乙州：640名帮手（已公布，截至2025年1月1日）；1010名学生（已修订，截至2024年7月1日）；每万居民有21.3名帮手，每万居民有33.7名结对学生（按已公布数字计算）；30万名居民（2020年）；4个县（市、区）（2022年）',
  );
});

test('What is withheld or not published is said, and no number stands for it', () => {
  expect(say('hazel', 'en')).toBe('Hazel: helpers: withheld; pupils: withheld; 250,000 residents (2020); 3 counties and districts (2022)');
  expect(say('alder-ford', 'zh')).toBe('甲渡县：帮手未公布；学生未公布');
});

test('One of anything is told in the singular, and a place of which nothing is known says so', () => {
  expect(say('maple', 'en')).toMatch(/; 1 county or district \(2022\)$/);
  const province = copyProvince();
  expect(sayMapPlace(bookAt(0), placeIn(openBook(), 'alder-town'), 'en')).toBe('Alder Town: no published figure');
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => {
    cells.splice(4, 1);
    Object.assign(cells[0]!, { value: null, status: 'not-applicable' });
  });
  expect(sayMapPlace(openBook(), placeIn(openBook(), 'alder'), 'en')).toMatch(/^Alder: helpers: not applicable; 420 pupils \(reported, as of 1 January 2021\)/);
});

test('A real prefecture’s counts are estimates; the county that counted says whose sum its figure is', () => {
  readProvince();
  expect(say('dingxi', 'en', 2)).toBe(
    'Dingxi: about 4,200 volunteer mothers and about 4,700 left-behind and disadvantaged children, both estimated; 2,524,097 residents (2020); 7 counties and districts (2024)',
  );
  expect(say('zhang-county', 'zh', 2)).toBe(
    '漳县：395名爱心妈妈（已公布，截至2024年12月16日）；819名留守和困境儿童（已公布，本站合计，截至2024年12月16日）；每名爱心妈妈对应2.07名结对儿童（按已公布数字计算）',
  );
});
