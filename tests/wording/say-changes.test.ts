import { beforeEach, expect, test } from 'vitest';
import { summariseMap } from '../../src/wording/summarise-map.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

test('The fifth release is summed up by sorts of change, each place with its number', () => {
  expect(summariseMap(bookAt(4), { mode: 'change' }, 'en')).toBe(
    'This release beside that of 15 July 2024. More helpers, by their own counts: Alder (+50), Birch (+20) and Cedar (+60). Newly reported counts of helpers: Fir (1,000). More pupils paired, by their own counts: Alder (+60) and Cedar (+60). Corrected number of pupils paired: Birch (1,010 instead of 1,100). A count that is newly reported is no rise or fall: the release before had none. Estimates worked out anew, because what is left of the totals has changed: Linden, Maple and Oak (helpers). Nothing is known to have changed there.',
  );
  expect(summariseMap(bookAt(4), { mode: 'change', reportedOnly: true }, 'en')).not.toContain('stimate');
});

test('The sixth release tells a count that stayed, and one that cannot be compared exactly, in Chinese too', () => {
  expect(summariseMap(bookAt(5), { mode: 'change', reportedOnly: true }, 'zh')).toBe(
    '以下是与2025年1月15日发布的比较。按各地公布的数字，帮手增加的有：甲州（+40）和乙州（+20）。有新的统计而帮手人数不变的有：丙州（560）。公布了新的帮手数字，但与此前的不能精确比较的有：戊州（1100余）。按各地公布的数字，结对学生增加的有：甲州（+50）、乙州（+50）和丙州（+20）。新公布结对学生数字的有：戊州（1300）。新公布的数字谈不上增减：上次发布时还没有。',
  );
});
