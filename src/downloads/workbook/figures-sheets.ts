import type { FigureBook } from '../../figures/figure-book.ts';
import type { Sheet, SheetColumn } from '../spreadsheet/sheet.ts';
import { rowsOf, type Row } from '../rows.ts';
import { both } from './in-both.ts';
import { layTable } from './name-sheets.ts';

/** The columns of a row, with their widths, in the order of the CSV. */
const widths: Record<keyof Row, number> = {
  figure_id: 36,
  place_code: 12,
  place_level: 13,
  place_en: 18,
  place_zh: 12,
  measure: 24,
  measure_en: 30,
  measure_zh: 24,
  period: 13,
  value: 14,
  unit: 11,
  status: 16,
  marker: 10,
  obs_status: 12,
  obs_conf: 18,
  qualifier: 15,
  method: 19,
  sources: 42,
  note_en: 50,
  note_zh: 50,
  release: 14,
};
const fields = Object.keys(widths) as (keyof Row)[];
const wrapped: readonly (keyof Row)[] = ['measure_en', 'measure_zh', 'sources', 'note_en', 'note_zh'];

const headingOf = (field: keyof Row): string => both((words) => words.fields[field]);

/** Every figure, a row each: the rows of the CSV under headings in both languages. */
export const figuresSheet = (book: FigureBook): Sheet =>
  layTable(
    'figures',
    fields.map((field): SheetColumn => ({ heading: headingOf(field), width: widths[field], wrap: wrapped.includes(field) })),
    rowsOf(book).map((row) => fields.map((field) => row[field])),
  );

/** What those headings are called in the CSV and JSON. */
export const columnsSheet = (): Sheet =>
  layTable(
    'columns',
    [{ heading: both(({ col }) => col.here), width: 44 }, { heading: both(({ col }) => col.inCsv), width: 36 }],
    fields.map((field) => [headingOf(field), field]),
  );
