import { beforeEach, expect, test } from 'vitest';
import { openBooks, type FigureBook } from '../../src/figures/figure-book.ts';
import { captionMap, describeMap, mapRows, mapStanding, noteOnMap } from '../../src/wording/describe-map.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => {
  copyProvince();
});

const bookAt = (at: number): FigureBook => openBooks()[at]!;

test('Where all is estimated the text says so, in both languages', () => {
  expect(mapStanding(mapRows(bookAt(0)))).toBe('all-estimated');
  expect(describeMap(bookAt(0), 'en')).toContain('All of these figures are estimates by population share.');
  expect(describeMap(bookAt(0), 'zh')).toContain('全部是按人口分摊的估算数');
  expect(captionMap(bookAt(0), 'en')).toBe(
    'If pairing followed population, Alder would have the most: about 400 helpers and about 500 pupils. No prefecture has published a count, so nobody can say whether it does.',
  );
  expect(noteOnMap(bookAt(0), 'zh')).toContain('这4个市州都没有公布自己的数字');
});

test('Where some report, the text names who did, who is estimated and who shows no number', () => {
  const text = describeMap(bookAt(1), 'en');
  expect(text).toContain('Most: Alder, 350 helpers and 420 pupils.');
  expect(text).toContain('Fewest: Elm, about 110 helpers and about 130 pupils.');
  expect(text).toContain('Estimated by population share: Cedar and Elm.');
  expect(text).toContain('No number is shown for Birch.');
  expect(captionMap(bookAt(1), 'zh')).toContain('自己公布了数字的有：甲州');
});

test('No text has a hole in it or an undefined value', () => {
  for (const at of [0, 1]) {
    for (const locale of ['en', 'zh'] as const) {
      for (const say of [describeMap, captionMap, noteOnMap]) expect(say(bookAt(at), locale)).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  }
});
