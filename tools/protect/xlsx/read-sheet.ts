import { emptyCell, type CellMark, type Grid, type GridCell } from '../grid.ts';
import type { Oddity } from '../private-table.ts';
import { dayOf } from './number-formats.ts';
import { readText } from './read-text.ts';
import { childOf, elementsOf, type Element } from './read-xml.ts';

/** What the cells of a workbook refer to. */
export type Workbook = { strings: readonly GridCell[]; formats: readonly (CellMark | undefined)[]; from1904: boolean };

/** Reads one sheet: every cell at its own row and column, merged blocks filled from their first cell, what is hidden named. */
export function readSheet(name: string, sheet: Element, book: Workbook): Grid {
  const rows: GridCell[][] = [];
  const odd: Oddity[] = [];
  const put = (row: number, column: number, cell: GridCell): void => {
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  };
  const at = (row: number, column: number): string => `${name}!${lettersOf(column)}${row + 1}`;
  elementsOf(sheet, 'row').forEach((row) => {
    const number = row.attributes['r'] === undefined ? rows.length : Number(row.attributes['r']) - 1;
    rows[number] ??= [];
    if (isOn(row.attributes['hidden'])) odd.push({ at: `${name}!${number + 1}:${number + 1}`, words: hiddenRow });
    elementsOf(row, 'c').forEach((cell) => {
      const place = placeOf(cell.attributes['r'] ?? '');
      put(number, place?.column ?? rows[number]?.length ?? 0, readCell(cell, book));
    });
  });
  for (const { attributes } of elementsOf(sheet, 'col').filter((each) => isOn(each.attributes['hidden']))) {
    // A hidden column beyond the table is only paper.
    const first = Number(attributes['min']) - 1;
    if (rows.some((row) => row?.slice(first, Number(attributes['max'])).some((cell) => cell?.written !== ''))) odd.push({ at: `${name}!${lettersOf(first)}:${lettersOf(first)}`, words: hiddenColumn });
  }
  for (const { attributes } of elementsOf(sheet, 'mergeCell')) spread(attributes['ref'] ?? '', rows, put);
  return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? emptyCell)), at, odd };
}

function readCell(cell: Element, { strings, formats, from1904 }: Workbook): GridCell {
  const type = cell.attributes['t'] ?? 'n';
  const value = childOf(cell, 'v')?.text;
  if (type === 'inlineStr') return elementsOf(cell, 'is').map(readText)[0] ?? emptyCell;
  if (value === undefined || value === '') return childOf(cell, 'f') ? { written: '', mark: 'no-value' } : emptyCell;
  if (type === 's') return strings[Number(value)] ?? emptyCell;
  if (type === 'e') return { written: '', mark: 'error' };
  if (type === 'b') return { written: '', mark: 'truth' };
  if (type === 'str') return { written: value };
  if (type === 'd') return { written: value.slice(0, 10), mark: 'date' };
  const mark = formats[Number(cell.attributes['s'] ?? 0)];
  if (mark === 'date') return { written: dayOf(Number(value), from1904), mark };
  return mark ? { written: Number(value), mark } : { written: Number(value) };
}

/** Copies the first cell of a merged block into the others, marked as copies: nobody counts it twice. */
function spread(block: string, rows: readonly GridCell[][], put: (row: number, column: number, cell: GridCell) => void): void {
  const [from, to] = block.split(':').map(placeOf);
  if (!from || !to) return;
  const first = rows[from.row]?.[from.column] ?? emptyCell;
  if (first.written === '') return;
  for (let row = from.row; row <= Math.min(to.row, rows.length - 1); row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      if (row !== from.row || column !== from.column) put(row, column, { ...first, spread: true });
    }
  }
}

function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? [];
  if (!letters || !digits) return undefined;
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

const lettersOf = (column: number): string => (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const hiddenRow = { en: 'a hidden row; it was read like the others', zh: '隐藏的行；已照常读入' };
const hiddenColumn = { en: 'a hidden column; it was read like the others', zh: '隐藏的列；已照常读入' };
