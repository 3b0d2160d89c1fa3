import { beforeEach, expect, test } from 'vitest';
import { openBooks, type FigureBook } from '../../src/figures/figure-book.ts';
import { locales } from '../../src/locale/locales.ts';
import { captionMap, describeMap } from '../../src/wording/describe-map.ts';
import { mapRows, mapStanding } from '../../src/wording/map-rows.ts';
import { noteOnMap, notePopulation } from '../../src/wording/note-map.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const bookAt = (at: number): FigureBook => openBooks()[at]!;
const second = 'data/counts/2022-01-01.json';

test('Where all is estimated the text says so, and claims no more than that no count was found', () => {
  expect(mapStanding(mapRows(bookAt(0)))).toBe('all-estimated');
  expect(describeMap(bookAt(0), 'en')).toContain('All of these figures are estimates by population share.');
  expect(describeMap(bookAt(0), 'en')).toContain('Map of Sample Province: 4 prefectures, each with a pair of half-discs');
  expect(describeMap(bookAt(0), 'zh')).toContain('全部是按人口分摊的估算数');
  expect(captionMap(bookAt(0), 'en')).toBe(
    'If pairing followed population, Alder would have the most, by our estimate about 400 helpers and about 500 pupils. We found no prefecture’s own count to check that against.',
  );
  expect(captionMap(bookAt(0), 'zh')).toBe('假如结对也随人口分布，甲州会最多，估算约400名帮手，约500名学生。但没有查到各市州自己公布的数字，无从核对。');
  expect(noteOnMap(bookAt(0), 'en')).toBe(
    'We found no count published by any of these prefectures. The figures share the reported totals out by population (residents). They are estimates, not counts, and overstate big cities.',
  );
  expect(noteOnMap(bookAt(0), 'zh')).toMatch(/^没有查到各市州自己公布的数字。.*按居民分摊而来/);
});

test('Where some report, texts name who did, who is estimated and who shows no number', () => {
  const standings = 'Reported: Alder. Estimated by population share: Cedar and Elm. No number is shown for Birch.';
  const most = 'Most, of those with a number: Alder, 350 helpers and 420 pupils.';
  expect(captionMap(bookAt(1), 'en')).toBe(`${most} ${standings}`);
  expect(describeMap(bookAt(1), 'en')).toContain(`${most} Fewest, of those with a number: Elm, about 110 helpers and about 130 pupils. ${standings}`);
  expect(noteOnMap(bookAt(1), 'en')).toBe(
    'Figures on plain ground were reported. On hatched ground there are estimates, not counts: the rest of the reported totals, shared out by population (residents), which overstates big cities.',
  );
});

test('The Chinese texts name the same places', () => {
  const standings = '已公布的有：甲州。按人口分摊估算的有：丙州和丁州。没有数字的有：乙州。';
  expect(captionMap(bookAt(1), 'zh')).toBe(`有数字的地方中，最多的是甲州：350名帮手，420名学生。${standings}`);
  expect(describeMap(bookAt(1), 'zh')).toContain(`有数字的地方中，最少的是丁州：约110名帮手，约130名学生。${standings}`);
  expect(noteOnMap(bookAt(1), 'zh')).toMatch(/^素底的数字已经公布；斜线底的含估算数，.*按居民分摊/);
});

test('A place that stands differently in its two counts is named with the count that is meant', () => {
  province.editJson(second, ({ cells = [] }) => void cells.splice(1, 1));
  const text = captionMap(bookAt(1), 'en');
  expect(text).toContain('Reported: Alder (helpers).');
  expect(text).toContain('Alder (pupils)');
  expect(captionMap(bookAt(1), 'zh')).toContain('已公布的有：甲州（帮手）。');
});

/** The second release with these counts reported, from Alder to Elm; null for what is withheld. */
function report(helpers: (number | null)[], pupils: (number | null)[]): FigureBook {
  province.editJson(second, (json) => {
    const rows = Object.entries({ helpers, pupils }).flatMap(([measure, values]) =>
      values.map((value, at) => ({
        place: `990${at + 1}00`, measure, period: '2021-01-01', value, status: value === null ? 'withheld' : 'reported', sources: ['fixture'],
      })),
    );
    json['cells'] = rows;
  });
  return bookAt(1);
}

test('Most and fewest are told apart by measure where different places lead, and ties are shared', () => {
  const text = describeMap(report([300, 300, 250, 150], [200, 400, 300, 300]), 'en');
  expect(text).toContain('Most: Alder and Birch, 300 helpers each. Most: Birch, 400 pupils.');
  expect(text).toContain('Fewest: Elm, 150 helpers. Fewest: Alder, 200 pupils.');
  expect(text).toContain('All of these figures were reported.');
  expect(text).not.toContain('stimated');
  expect(noteOnMap(bookAt(1), 'en')).toBe('Every number on this map was reported.');
  expect(describeMap(bookAt(1), 'zh')).toContain('最多的是甲州和乙州：各300名帮手。');
});

test('Where nobody shows a number the texts say only that', () => {
  const none = [null, null, null, null];
  const book = report(none, none);
  expect(captionMap(book, 'en')).toBe('No number is shown for Alder, Birch, Cedar and Elm.');
  expect(noteOnMap(book, 'zh')).toBe('没有数字的有：甲州、乙州、丙州和丁州。');
  expect(describeMap(book, 'en')).not.toMatch(/Most(?!: Alder, 400,000 residents)|Fewest/);
});

test('Residents are described in the words of the data, and second-hand figures are owned up to', () => {
  expect(notePopulation(bookAt(1), 'en')).toBe('Made up for tests.');
  province.editJson('data/sources.json', ({ sources = [] }) => void (sources[0]!['kind'] = 'secondary'));
  expect(notePopulation(bookAt(1), 'en')).toBe('Made up for tests. The figures come from secondary sources.');
  expect(notePopulation(bookAt(1), 'zh')).toBe('为测试编造。数字取自二手来源。');
  expect(describeMap(bookAt(1), 'en')).toContain('Residents can be shown instead. Most: Alder, 400,000 residents.');
});

test('No text has a hole in it or an undefined value', () => {
  for (const at of [0, 1]) {
    for (const locale of locales) {
      for (const say of [describeMap, captionMap, noteOnMap, notePopulation]) expect(say(bookAt(at), locale)).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  }
});
