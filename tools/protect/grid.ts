import type { Oddity } from './private-table.ts';

/** What a file says of a cell besides what is written in it. */
export type CellMark = 'date' | 'percent' | 'error' | 'no-value' | 'truth';

/**
 * A cell as the file has it. `written` is text, or a number where the file itself says that it is one; '' where nothing is.
 * A date is written as YYYY-MM-DD. `spread` is set where the words were copied from the first cell of a merged block,
 * `raised` where some of them stand above or below the line, as footnote marks do; these are left out of `written`.
 */
export type GridCell = { readonly written: string | number; readonly mark?: CellMark; readonly spread?: true; readonly raised?: true };

/** A sheet, a CSV file or the rows of a JSON file. Rows and columns count from 0; `at` says where a cell stands, for a maintainer. */
export type Grid = {
  /** Name of the sheet; '' where a file has none. */
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly at: (row: number, column: number) => string;
  readonly odd: readonly Oddity[];
};

export const emptyCell: GridCell = { written: '' };

/** The cell there, empty where the row is shorter. */
export const cellAt = ({ rows }: Grid, row: number, column: number): GridCell => rows[row]?.[column] ?? emptyCell;
