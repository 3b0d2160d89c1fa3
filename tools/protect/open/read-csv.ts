import { dsvFormat } from 'd3';
import { complain } from '../complain.ts';
import type { Grid } from '../grid.ts';

const delimiters = [',', ';', '\t', '，'] as const;

/** Reads rows parted by commas, semicolons, tabs or full-width commas, whichever parts them most evenly. Empty lines count as rows, as spreadsheets count them. */
export function readCsv(text: string, file: string): Grid {
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  // The line that tells Excel the sign stays as an empty row, so that rows are counted as the file has them.
  const body = told ? text.replace(/^[^\n]*/, '') : text;
  refuseOpenQuote(body, file);
  const rows = dsvFormat(told ?? guessDelimiter(body)).parseRows(body);
  return {
    name: '',
    rows: rows.map((row) => row.map((written) => ({ written: bare(written) }))),
    at: (row, column) => `row ${row + 1}, column ${column + 1}`,
    odd: [],
  };
}

/** `="620100"` and `'620100` are ways to keep a spreadsheet from reading a code as a number. */
const bare = (written: string): string => /^="(.*)"$/.exec(written)?.[1] ?? written.replace(/^'(?=\d)/, '');

/** The sign that most lines have, in the same number. */
function guessDelimiter(text: string): string {
  const evenness = delimiters.map((delimiter) => {
    const widths = dsvFormat(delimiter).parseRows(text).map((row) => row.length).filter((width) => width > 1);
    const most = Math.max(0, ...[...new Set(widths)].map((width) => widths.filter((each) => each === width).length));
    return { delimiter, most };
  });
  return evenness.reduce((best, each) => (each.most > best.most ? each : best)).delimiter;
}

function refuseOpenQuote(text: string, file: string): void {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return;
  complain(file, undefined, {
    found: { en: 'a quotation mark that is opened and never closed', zh: '有一个英文双引号只有一半' },
    expected: { en: 'quotation marks in pairs, around a whole cell', zh: '英文双引号成对出现，包住整个单元格' },
    todo: { en: 'close it or take it out; or save the table as .xlsx', zh: '补上或删去；也可以把表格另存为 .xlsx' },
  });
}
