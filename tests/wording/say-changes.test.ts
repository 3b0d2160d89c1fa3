import { beforeEach, expect, test } from 'vitest';
import { findChanges } from '../../src/figures/find-changes.ts';
import type { Locale } from '../../src/locale/locales.ts';
import { sayChange } from '../../src/wording/say-changes.ts';
import { summariseMap } from '../../src/wording/summarise-map.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

function say(release: number, slug: string, measure: string, locale: Locale): string {
  const change = findChanges(bookAt(release - 1), bookAt(release)).find(({ after }) => after.place.slug === slug && after.measure.id === measure);
  if (!change) throw new Error(`Nothing is known of ${slug} ${measure}.`);
  return sayChange(change, locale);
}

// 1,000 − 950 = 50, which is 5.3% of 950; 600 − 580 = 20, 3.3% of 600.
test('Two counts of different dates are told with both numbers, the difference and its share', () => {
  expect(say(4, 'alder', 'helpers', 'en')).toBe('Alder: 1,000 helpers, 50 more than the 950 of 1 July 2024 (5%).');
  expect(say(4, 'alder', 'helpers', 'zh')).toBe('甲州：1000名帮手，比2024年7月1日的950多50（5%）。');
  expect(say(2, 'birch', 'helpers', 'en')).toBe('Birch: 580 helpers, 20 fewer than the 600 of 1 July 2023 (3%).');
  expect(say(1, 'birch', 'helpers', 'zh')).toBe('乙州：600名帮手，与此前（2023年1月1日）相同。');
});

test('“More than” has no exact difference', () => {
  expect(say(5, 'fir', 'helpers', 'en')).toBe(
    'Fir: more than 1,100 helpers; before, 1,000 (1 January 2025). One of the two is rounded or a floor, so the difference is not known exactly.',
  );
});

test('A correction gives its reason and is no change there', () => {
  expect(say(4, 'birch', 'pupils', 'en')).toBe('Birch: corrected from 1,100 to 1,010 pupils, for the same date (1 July 2024). Birch had counted some pupils twice.');
  expect(say(4, 'birch', 'pupils', 'zh')).toBe('乙州：同一日期（2024年7月1日）的数字由1100更正为1010名学生。乙州把一部分学生算了两遍。');
});

test('A new report in place of an estimate is no rise, and an estimate that moved is ours', () => {
  expect(say(4, 'fir', 'helpers', 'en')).toBe('Fir: newly reported, 1,000 helpers. In the release before we showed an estimate, so this is no rise or fall.');
  expect(say(4, 'linden', 'helpers', 'zh')).toBe('庚州：本站的估算由约360变为约390名帮手。这是重新分摊的结果，并不表示当地有变化。');
});

test('Of what is withheld nothing is said but that, and not that it stayed as it was', () => {
  expect(say(1, 'elm', 'helpers', 'en')).toBe('Elm: helpers now withheld.');
  expect(say(2, 'elm', 'helpers', 'en')).toBe('Elm: nothing new on helpers.');
  expect(say(2, 'elm', 'helpers', 'zh')).toBe('丁州：帮手没有新的数字。');
});

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
