import { expect, test } from 'vitest';
import { hintsAtCount } from '../../src/disclosure/hint-at-counts.ts';
import { refuseTellingNotes } from '../../src/disclosure/refuse-telling-notes.ts';
import { makeBook, makeRelease } from '../fixtures/made-up-releases.ts';
import { messageOf } from '../fixtures/province-folder.ts';

const places = { Birch: 'P', Cedar: 'P' };
const hiding = ['P helpers 350', 'Birch helpers withheld', 'Cedar helpers withheld'];
const tell = (rows: readonly string[], note: string) => () => refuseTellingNotes([{ ...makeRelease('2024-06-01', rows), note: { en: note, zh: note } }], makeBook(places));

test.each([
  '甘南州结对儿童不到十个', '金昌有八。', '个位数', '不足两位数', '捌名', '叁名', '③', 'Ⅷ', '十来个', '寥寥无几', '因人数过少不公开', '俩',
  'Fewer than ten in Birch', 'eight in Cedar', 'a dozen', 'single digits', 'VIII', 'very few', 'withheld because the number is small', 'no more than a handful',
])('Where something is hidden, no note may say “%s”', (words) => {
  expect(hintsAtCount(words)).toBe(true);
});

test.each(['甲州公布数字，乙州不公开。', '丙州没有数字，沿用上一次的。', '数字出自省妇联。英文报道漏掉了“和困境”三个字。', 'Birch withholds. Cedar has not published.', 'Its report lists groups of children; the site shows their sum.', 'Totals and residents.', 'All four', 'All four prefectures; two reports.', '四州齐备', '2024年9月30日的数字。'])('“%s” tells nothing', (words) => {
  expect(hintsAtCount(words)).toBe(false);
});

test('Such words are refused where a count is hidden, and are ordinary words where none is; they are not repeated', async () => {
  const message = await messageOf(tell(hiding, 'Fewer than usual came.'));
  expect(message).toMatch(/2024-06-01\.json — note\n {2}found: {4}words that say how many there are/);
  expect(message).not.toContain('Fewer than usual');
  expect(tell(['P helpers 350', 'Birch helpers 170'], 'Fewer than usual came.')).not.toThrow();
});

test('A text of the code book may hold numbers, but not beside the name of a place that hides one', async () => {
  const book = makeBook(places);
  for (const [code, place] of book.places) Object.assign(place, { name: { en: code, zh: `${code}市` } });
  const tellOf = (note: string) => () => {
    (book.sources as Map<string, unknown>).set('fixture', { id: 'fixture', note: { en: note, zh: '备注' } });
    refuseTellingNotes([makeRelease('2024-06-01', hiding)], book);
  };
  expect(await messageOf(tellOf('Birch has eight children.'))).toMatch(/sources\.json — fixture\.note/);
  expect(tellOf('Children are those under sixteen, eight years and older.')).not.toThrow();
});
