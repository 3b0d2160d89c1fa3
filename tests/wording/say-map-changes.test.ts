import { expect, it } from 'vitest';
import { openBooks } from '../../src/figures/figure-book.ts';
import { changedNothing, sayMapChanges } from '../../src/wording/say-map-changes.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

/** The four prefectures: estimated all in the first release; in the second Alder reports and Birch withholds. */
const province = copyProvince();
const said = (at: number, locale: 'en' | 'zh' = 'en'): string => {
  const books = openBooks();
  const book = books.at(at);
  if (!book) throw new Error(`no release ${at}`);
  return sayMapChanges(books[at - 1], book, locale);
};

it('says of the first release that its estimates are the first', () => {
  expect(said(0)).toBe('Estimated for the first time: all 4 prefectures.');
  expect(said(0, 'zh')).toBe('首次给出估算：全部4个市州。');
});

it('names who was counted, who is withheld, and whose estimate moved though nothing did there', () => {
  expect(said(1)).toBe('First count published: Alder. Withheld from now on: Birch. Estimated anew, which is no change in reality: Cedar and Elm.');
  expect(said(1, 'zh')).toBe('首次公布统计数字：甲州。自此不公开：乙州。重新估算（不代表实际有变化）：丙州和丁州。');
});

it('says in words that a release changed nothing on the map, and what it brought', () => {
  // Alder’s residents of an earlier year: the map counts no residents, and shares rest on the newest.
  province.editJson('data/counts/2022-01-01.json', (release) => {
    release['cells'] = [{ place: '990100', measure: 'residents', period: '2019', value: 390000, status: 'reported', sources: ['fixture'] }];
  });
  const [before, after] = openBooks();
  expect(after && changedNothing(before, after)).toBe(true);
  expect(said(1)).toMatch(/^Unchanged: this release brought no new number for any prefecture\. It brought: .+\.$/);
  expect(said(1, 'zh')).toMatch(/^没有变化：.+这次发布的是：.+。$/);
});
