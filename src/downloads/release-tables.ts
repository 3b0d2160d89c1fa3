import type { FigureBook } from '../figures/figure-book.ts';
import type { FolderFile } from '../wording/name-files.ts';
import { rangeColumns, tidyColumns, wideColumns, type Column } from './columns.ts';
import { hxlRows } from './hxl-rows.ts';
import { rangeRows } from './range-rows.ts';
import { reportedRows } from './reported-rows.ts';
import { rowsOf } from './rows.ts';
import { wideRows } from './wide-rows.ts';

/** A table of a release’s folder: what rows it has, what its columns mean, which column names a row, how many lines come before the first. */
export type ReleaseTable = {
  rows: (book: FigureBook) => readonly Readonly<Record<string, string | number | null>>[];
  columns: (book: FigureBook) => readonly Column[];
  key: string;
  headerRows: number;
};

const tidy = { columns: tidyColumns, key: 'figure_id', headerRows: 1 };

/** The CSV files of a release’s folder, by name. */
export const releaseTables = {
  'figures.csv': { ...tidy, rows: rowsOf },
  'wide.csv': { rows: wideRows, columns: wideColumns, key: 'place_code', headerRows: 1 },
  'reported.csv': { ...tidy, rows: reportedRows },
  'hxl.csv': { ...tidy, rows: hxlRows, headerRows: 2 },
  'ranges.csv': { ...tidy, rows: rangeRows, columns: rangeColumns },
} satisfies Partial<Record<FolderFile, ReleaseTable>>;

/** The table that a file is; nothing for one that is none. The rows of one prefecture, or those beside the folder, are as in `figures.csv`. */
export const tableNamed = (name: string): ReleaseTable | undefined =>
  (releaseTables as Record<string, ReleaseTable>)[name] ?? (name.endsWith('.csv') ? releaseTables['figures.csv'] : undefined);
