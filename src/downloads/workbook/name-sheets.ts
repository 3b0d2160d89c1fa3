import { wordsOf } from '../../locale/words.ts';
import type { Sheet, SheetCell, SheetTable } from '../spreadsheet/sheet.ts';
import { both, eachOf, inBoth } from './in-both.ts';

/** The sheets of a workbook, in their order. */
export const sheetKeys = ['cover', 'contents', 'notes', 'places', 'reported', 'figures', 'columns', 'measures', 'terms', 'sources'] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** The sheets that hold a table. */
export type TableKey = Exclude<SheetKey, 'cover'>;

/** Name of a sheet in both languages. */
export const nameSheet = (key: SheetKey): string => both(({ sheets }) => sheets[key]);

/**
 * A sheet with its table. Above it, as the guidance of the UK’s Analysis Function asks, stand a title, what the table holds
 * and the way back to the contents, so that whoever moves cell by cell hears where they are.
 */
export function layTable(key: TableKey, columns: SheetTable['columns'], rows: SheetTable['rows']): Sheet {
  const about = eachOf((locale) => wordsOf(locale).workbook.about[key]);
  const back: SheetCell = key === 'contents' ? { text: nameSheet('cover'), sheet: nameSheet('cover') } : { text: both(({ backTo }) => backTo), sheet: nameSheet('contents') };
  return {
    name: nameSheet(key),
    lines: [
      { text: nameSheet(key), as: 'title' },
      { text: `${about.en} ${wordsOf('en').workbook.oneTable} ${about.zh}${wordsOf('zh').workbook.oneTable}`, as: 'text' },
      { text: back, as: 'text' },
    ],
    table: { id: `table_${key}`, about: inBoth(about), columns, rows },
  };
}
