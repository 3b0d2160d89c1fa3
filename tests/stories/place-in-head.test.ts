import { beforeEach, expect, test } from 'vitest';
import { checkAll } from '../../src/stories/check-all.ts';
import { placeInHead } from '../../src/stories/place-in-head.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

const head = `title: "A: b"
dek: One plain sentence.
themes: [one, two]
consent:
  given: 2024-01-01
  scope:
    - site
order:
folded: >
  some words
`;

test.each([
  ['a plain field', ['dek'], 4, 'line 3, column 10 (dek)'],
  ['a quoted field', ['title'], 3, 'line 2, column 12 (title)'],
  ['an item of a list in brackets', ['themes', 1], 0, 'line 4, column 15 (themes[1])'],
  ['a field in a field', ['consent', 'given'], 0, 'line 6, column 10 (consent.given)'],
  ['an item of a list in lines', ['consent', 'scope', 0], 0, 'line 8, column 7 (consent.scope[0])'],
  ['a field without a value', ['order'], 0, 'line 9, column 1 (order)'],
  ['a field whose words are folded', ['folded'], 6, 'line 10, column 9 (folded)'],
  ['a whole list', ['themes'], 0, 'line 4, column 1 (themes)'],
  ['a field that is missing in another', ['consent', 'expires'], 0, 'line 5, column 1 (consent.expires)'],
  ['a field that is missing', ['written'], 0, 'line 1, column 1 (written)'],
])('It finds %s', (_, path, offset, place) => {
  expect(placeInHead(head, path, offset)).toBe(place);
});

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

test.each([
  ['of the wrong shape', 'order: 1', 'order: soon', /line 8, column 8 \(order\)/],
  ['that is empty', 'written: 2022-01-01', 'written:', /line 11, column 1 \(written\)/],
  ['that is missing', 'order: 1\n', '', /line 1, column 1 \(order\)/],
  ['that no schema knows', 'order: 1', 'order: 1\ncolour: red', /line 9, column 9 \(colour\)/],
  ['in a list', '[editor]', '[editor, boss]', /line 12, column 23 \(reviewed_by\[1\]\)/],
  ['with an unknown source', '[fixture]', '[fixture, hearsay]', /line 10, column 20 \(sources\[1\]\)/],
  ['with a typed number', 'A helper in Alder', 'Some 350 helpers', /line 2, column 13 \(title\)/],
])('A field %s is told by line and column', async (_, before, after, place) => {
  province.editText('content/stories/helper/en.mdx', (text) => text.replace(before, after));
  expect(await messageOf(checkAll)).toMatch(place);
});
