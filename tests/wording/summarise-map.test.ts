import { beforeEach, expect, test } from 'vitest';
import { openBooks, type FigureBook } from '../../src/figures/figure-book.ts';
import type { ExplorerMode } from '../../src/locale/map-modes.ts';
import { summariseMap } from '../../src/wording/summarise-map.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

const en = (release: number, mode: ExplorerMode, reportedOnly = false) => summariseMap(bookAt(release), { mode, reportedOnly }, 'en');
const zh = (release: number, mode: ExplorerMode, reportedOnly = false) => summariseMap(bookAt(release), { mode, reportedOnly }, 'zh');

// Helpers reported in the last release: 560, 660, 1,040, more than 1,100; without a quarter at either end, 660 to 1,040.
test('Largest, smallest and the middle half are of reported counts only; estimates are named and not ranked', () => {
  expect(en(5, 'volunteers')).toBe(
    'Of 4 reported counts of helpers, the largest is that of Fir: more than 1,100. The smallest is that of Cedar: 560. The middle half of them lie between 660 and 1,040. Counted as of 1 July 2025. Estimated by population share, so not to be ranked: Linden, Maple and Oak. Withheld: Elm and Hazel.',
  );
  expect(zh(5, 'children')).toBe(
    '公布的4个结对学生数字中，最大的是戊州：1300名。最小的是丙州：720名。居中的一半在1060到1250之间。统计截至2025年7月1日。按人口分摊估算、不宜排名的有：庚州、辛州和壬州。不公开的有：丁州和己州。',
  );
});

test('With reported counts only, estimates are told to be left out', () => {
  expect(en(5, 'volunteers', true)).toMatch(/ Left out, because only estimated: Linden, Maple and Oak\. Withheld: Elm and Hazel\.$/);
  expect(zh(5, 'volunteers', true)).toMatch(/只有估算数、因此未列入的有：庚州、辛州和壬州。不公开的有：丁州和己州。$/);
});

test('Two or three reported counts are all told, the largest first', () => {
  expect(en(0, 'volunteers')).toBe(
    'Reported counts of helpers: Alder (800) and Birch (600). Counted as of 1 January 2023. Estimated by population share, so not to be ranked: Cedar, Elm, Fir, Hazel, Linden, Maple and Oak.',
  );
  expect(zh(2, 'children')).toMatch(/^已公布的结对学生数字：甲州（1080名）、乙州（980名）和丙州（640名）。统计截至2024年1月1日。/);
});

test('Counts of different dates, provisional and revised ones are called so; ties are named', () => {
  expect(en(4, 'both')).toBe(
    'Of 4 reported counts of helpers, the largest are those of Alder and Fir: 1,000 each. The smallest is that of Cedar: 560. The middle half of them lie between 640 and 1,000. Reported counts of pupils paired: Alder (1,200), Birch (1,010) and Cedar (700). The counts are of different dates, from 1 July 2024 to 1 January 2025. Provisional, so it may change: Cedar. Revised since it was first published: Birch (pupils). Estimated by population share, so not to be ranked: Fir (pupils), Linden, Maple and Oak. Withheld: Elm and Hazel.',
  );
  expect(zh(4, 'volunteers')).toMatch(/^公布的4个帮手数字中，最大的是甲州和戊州：各1000名。最小的是丙州：560名。居中的一半在640到1000之间。/);
});

test('A rate is told with where it is highest and lowest, what it is in the province and why others have none', () => {
  expect(en(5, 'volunteer-rate')).toBe(
    'This rate can be worked out for 4 of 9 prefectures, from reported figures. Highest in Cedar: 28.0 helpers per 10,000 residents. Lowest in Birch and Fir: about 22.0 helpers per 10,000 residents each. The middle half of them lie between about 22.0 and 26.0. It tells how many were counted, not how well anyone is cared for. For the province as a whole, by its reported figures: 25.2 helpers per 10,000 residents. Residents are those of 2020, whatever the day of the count. Estimated, not counted: Linden, Maple and Oak. Withheld: Elm and Hazel.',
  );
  expect(zh(4, 'pairing-rate')).toBe(
    '9个市州中，有2个可以按已公布的数字算出这项比率。最高的是丙州：每名帮手对应1.25名结对学生。最低的是甲州：每名帮手对应1.20名结对学生。它只反映公布的人数，不反映照料得好不好。按全省已公布的数字计算：每名帮手对应1.21名结对学生。只有估算数：戊州、庚州、辛州和壬州。不公开：丁州和己州。两项数字的日期不同：乙州。',
  );
});

test('Residents and counties are told as context, with their date; none is told as none', () => {
  expect(en(5, 'population')).toBe(
    'Fir has the most residents: 500,000. Maple and Oak have the fewest: 50,000 each. The middle half of them lie between 100,000 and 300,000. These are figures of 2020; they say nothing of pairing.',
  );
  expect(zh(5, 'counties')).toBe('县（市、区）最多的是戊州：5个。壬州没有。居中的一半在2到4之间。这是2022年的数字，与结对情况无关。');
});

test('Where all is estimated the order is that of residents and says nothing of need; reported only, nothing is left', () => {
  readProvince();
  expect(en(2, 'both')).toBe(
    'By our estimate Lanzhou would have the most of both, about 7,300 volunteer mothers and about 8,100 left-behind and disadvantaged children, and Jiayuguan the fewest, about 500 and about 600. All of these are estimates: shares of the province’s totals by population. Their order is that of the residents, and says nothing of where help is needed or given. We found no prefecture’s own count.',
  );
  expect(zh(2, 'volunteers')).toBe(
    '按估算，爱心妈妈最多的会是兰州，约7300名；最少的会是嘉峪关，约500名。这些都是估算数，由全省总数按人口分摊而来：排出的先后就是人口多少的先后，看不出哪里更需要帮助，也看不出哪里帮得更多。没有查到任何市州自己公布的这项数字。',
  );
  expect(en(2, 'children', true)).toBe('No prefecture’s own count has been published that we could find, so nothing is left here when only reported counts are shown.');
  expect(en(2, 'volunteer-rate')).toMatch(/For the province as a whole, by its reported figures: about 16\.8 volunteer mothers per 10,000 residents\. Residents are those of 1 November 2020, whatever the day of the count\.$/);
});

/** The second release of the four prefectures with these helpers reported, from Alder to Elm; null for what is withheld. */
function report(province: ProvinceFolder, helpers: (number | null)[]): FigureBook {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = helpers.map((value, at) => ({
      place: `990${at + 1}00`, measure: 'helpers', period: '2021-01-01', value, status: value === null ? 'withheld' : 'reported', sources: ['fixture'],
    }));
  });
  return openBooks()[1]!;
}

test('Equal counts, one count and none have sentences of their own', () => {
  const province = copyProvince();
  const say = (helpers: (number | null)[]) => summariseMap(report(province, helpers), { mode: 'volunteers' }, 'en');
  expect(say([250, 250, 250, 250])).toBe('All 4 reported counts of helpers are the same: 250. Counted as of 1 January 2021.');
  expect(say([250, 250, null, null])).toBe('Reported counts of helpers: Alder (250) and Birch (250). Counted as of 1 January 2021. Withheld: Cedar and Elm.');
  expect(say([400, 0, 200, 400])).toBe('Of 4 reported counts of helpers, the largest are those of Alder and Elm: 400 each. Birch: none. The middle half of them lie between 200 and 400. Counted as of 1 January 2021.');
  expect(say([null, null, null, null])).toBe('No prefecture has a number to show here. Withheld: Alder, Birch, Cedar and Elm.');
});

test('A single count is not called the largest', () => {
  copyProvince();
  expect(summariseMap(openBooks()[1]!, { mode: 'volunteers' }, 'en')).toBe(
    'The only reported count of helpers is that of Alder: 350. Counted as of 1 January 2021. Estimated by population share, so not to be ranked: Cedar and Elm. Withheld: Birch.',
  );
  expect(summariseMap(openBooks()[1]!, { mode: 'volunteers', reportedOnly: true }, 'zh')).toBe(
    '已公布的帮手数字只有甲州一处：350名。统计截至2021年1月1日。只有估算数、因此未列入的有：丙州和丁州。不公开的有：乙州。',
  );
});

test('Where places with as many residents share the lead of the estimates, both are named', () => {
  const province = copyProvince();
  // 350,000 + 350,000 + 200,000 + 100,000: 10 hundreds are 3.5, 3.5, 2 and 1, and the odd hundred goes to the smaller code.
  province.editJson('data/counts/2021-01-01.json', ({ cells = [] }) => {
    for (const cell of cells) if (['990100', '990200'].includes(String(cell['place'])) && cell['measure'] === 'residents') cell['value'] = 350_000;
  });
  const [book] = openBooks();
  expect(summariseMap(book!, { mode: 'volunteers' }, 'en')).toMatch(/^By our estimate Alder and Birch would have the most helpers, about 400 and about 300, and Elm the fewest, about 100\. /);
  expect(summariseMap(book!, { mode: 'both' }, 'zh')).toMatch(/^按估算，帮手最多的会是甲州和乙州，约400名和约300名；最少的会是丁州，约100名。按估算，结对学生最多的会是甲州和乙州，各约400名；最少的会是丁州，约100名。/);
});
