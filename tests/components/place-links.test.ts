import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeLinks } from '../../src/components/map/place-links.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeAll(() => readProvince('six'));
afterAll(() => readProvince());

const hazel = '990600';
const elm = '990400';

test('Whoever points at a place that withholds its counts is told their ranges, as of the release that is shown', () => {
  const says = (release: number, code: string, locale: 'en' | 'zh') => placeLinks(bookAt(release), locale, 'tiles')(code).says;
  expect(says(5, hazel, 'en')).toMatch(/^Hazel: helpers: withheld; pupils: withheld; .*\. From what is published, not counts: helpers no more than 1,560, pupils no more than 3,870$/);
  expect(says(5, hazel, 'zh')).toMatch(/^己州：帮手不公开；学生不公开；.*。由已公布的数字可知（并非统计数）：帮手不超过1560名，学生不超过3870名$/);
  expect(says(1, elm, 'en')).toMatch(/helpers no more than 2,860, pupils no more than 3,380$/);
});

test('Of every other place nothing of the kind is said', () => {
  const book = bookAt(5);
  const others = book.prefectures.filter(({ code }) => code !== hazel && code !== elm);
  expect(others.length).toBe(7);
  for (const { code } of others) expect(placeLinks(book, 'en', 'tiles')(code).says).not.toMatch(/published, not counts|no more than/);
});
