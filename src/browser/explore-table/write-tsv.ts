import type { Row } from './row.ts';
import { columns } from './view.ts';

/** Text that a spreadsheet would run as a formula is neutralised, as in the files; tabs and ends of lines part cells and rows. */
const safe = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(/^(?=[=+\-@])/, "'");

/**
 * A view as tab-separated text, for a spreadsheet: the heads as the page has them, dates and numbers as the files have them,
 * an empty cell where there is no number.
 */
export const writeTsv = (heads: readonly string[], rows: readonly Row[]): string =>
  [heads.map(safe), ...rows.map(({ cells, value }) => columns.map((column) => (column === 'value' && value !== null ? cells.value : safe(cells[column]))))].map((line) => `${line.join('\t')}\n`).join('');
