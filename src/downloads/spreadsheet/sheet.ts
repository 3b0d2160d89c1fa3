/** What leads to another sheet of the same file, or out to an address. */
export type SheetLink = { text: string; sheet: string } | { text: string; url: string };

/** Text, a real number, a link, or nothing: a missing number is an empty cell, never nought. */
export type SheetCell = string | number | null | SheetLink;

/** `width` in letters of the plain size. Long text breaks into lines where `wrap` is set. */
export type SheetColumn = { heading: string; width: number; wrap?: boolean };

/** A table that programs and screen readers know as one. `id` is its name in formulas: Latin letters and underscores. */
export type SheetTable = { id: string; about: string; columns: readonly SheetColumn[]; rows: readonly (readonly SheetCell[])[] };

/** A line of text in the first column. */
export type SheetLine = { text: SheetCell; as: 'title' | 'heading' | 'text' };

/** A sheet: lines of text from the first cell on, then at most one table. A name has at most 31 letters. */
export type Sheet = { name: string; lines: readonly SheetLine[]; table?: SheetTable };

/** A file of sheets and what it says of itself. `language` is a BCP 47 tag, or several with commas; `day` is YYYY-MM-DD. */
export type Spreadsheet = { title: string; subject: string; creator: string; keywords: string; language: string; day: string; sheets: readonly Sheet[] };

/** Letters of a column, counted from nought: 0 is A, 26 is AA. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}

/** The number of the row in which a sheet’s table begins with its headings; the first row of a sheet is 1. */
export const headingRow = ({ lines }: Sheet): number => lines.length + 1;

/** The cells of a sheet’s table with its headings: `A4:F20`. */
export const tableRange = (sheet: Sheet, table: SheetTable): string =>
  `A${headingRow(sheet)}:${columnLetters(table.columns.length - 1)}${headingRow(sheet) + table.rows.length}`;
