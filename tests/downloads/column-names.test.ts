import { expect, test } from 'vitest';
import { columnNames, rowsOf } from '../../src/downloads/rows.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { wordsOf } from '../../src/locale/words.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

test('The columns are those of the rows, in their order, and each is explained in both languages', () => {
  copyProvince();
  expect(Object.keys(rowsOf(openBook())[0] ?? {})).toEqual(columnNames);
  for (const locale of ['en', 'zh'] as const) expect(Object.keys(wordsOf(locale).files.columns)).toEqual(columnNames);
});
