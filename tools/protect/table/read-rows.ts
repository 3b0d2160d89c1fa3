import type { CodeBook } from '../../../src/records/code-book.ts';
import { Problem } from '../../../src/records/problem.ts';
import { complain, type Refusal } from '../complain.ts';
import { cellAt, type Grid, type GridCell } from '../grid.ts';
import type { Oddity } from '../private-table.ts';
import { countRefusals } from './count-refusals.ts';
import type { Column, Header } from './find-header.ts';
import { kindOfHeading } from './heading-words.ts';
import { findMeasure } from './known-measures.ts';
import type { KnownPlace } from './known-places.ts';
import { refuseUnknownMeasure } from './measure-refusals.ts';
import { refusePersonRows } from './person-records.ts';
import { dense, plain } from './plain-text.ts';
import { readCount, type Reading } from './read-count.ts';
import { readPeriod } from './read-period.ts';
import { readPlaceColumns, type Context, type RowName } from './read-place-columns.ts';

/** A count as it was read, or `missing` where the cell says that there is none. */
export type ReadCell = { readonly measure: string; readonly period: string; readonly value: number | 'missing'; readonly at: string };

/** A row of a table: whose it is, and what it says. */
export type ReadRow = { readonly name: RowName; readonly at: string; readonly cells: readonly ReadCell[] };

/** What holds for a whole sheet. `places` is how far the point moves where the title counts in 万. */
export type Sheetwide = { readonly file: string; readonly book: CodeBook; readonly known: readonly KnownPlace[]; readonly measure: string | undefined; readonly period: string | undefined; readonly places: number; readonly sheet: KnownPlace | undefined };

/** Reads all rows below the heading. Adds to `odd` what was left out or is unusual. */
export function readRows(grid: Grid, header: Header, wide: Sheetwide, odd: Oddity[]): readonly ReadRow[] {
  const context: Context = { prefecture: undefined, group: wide.sheet, sheet: wide.sheet };
  const rows: ReadRow[] = [];
  for (let row = header.row + 1; row < grid.rows.length; row += 1) {
    const read = readRow(grid, row, header, wide, context, odd);
    if (read) rows.push(read);
  }
  refusePersonRows(rows.flatMap(({ name, at, cells: [cell] }) => ('place' in name && cell ? [{ place: `${name.place.code} ${cell.measure} ${cell.period}`, at }] : [])), wide.file);
  return rows;
}

function readRow(grid: Grid, row: number, { columns }: Header, wide: Sheetwide, context: Context, odd: Oddity[]): ReadRow | undefined {
  const counting = columns.flatMap((column, at) => (column.kind === 'measure' || column.kind === 'value' ? [{ column, at }] : []));
  const isBare = counting.every(({ at }) => isWordsOnly(cellAt(grid, row, at)));
  if ((grid.rows[row] ?? []).every(({ written, mark }) => written === '' && !mark) || isHeadingAgain(grid, row, columns)) return undefined;
  refuseOverlong(grid, row, columns, wide.file);
  const first = grid.at(row, 0);
  const nameOf = (at: number, inside: Context) => readPlaceColumns(grid, at, columns, inside, { file: wide.file, places: wide.known, needed: at === row && !isBare });
  const name = nameOf(row, context);
  if (!name) return isBare ? void noteAside(grid, row, odd) : complain(wide.file, first, nameless);
  if (isBare && 'place' in name && headsGroup(name.place, grid, row, (at) => nameOf(at, { ...context }))) return undefined;
  const cells = counting.map(({ column, at }) => {
    const here = grid.at(row, at);
    const measure = column.kind === 'measure' ? column.measure : measureOfRow(grid, row, columns, wide);
    const period = (column.kind === 'measure' ? column.period : undefined) ?? periodOfRow(grid, row, columns, wide) ?? wide.period;
    const cell = cellAt(grid, row, at);
    if (cell.spread) complain(wide.file, here, merged);
    return { measure, period: period ?? refuseNoPeriod(wide.file), value: valueOf(readCount(cell, Math.max(wide.places, 'places' in column ? column.places : 0)), here, wide.file, odd), at: here };
  });
  return { name, at: first, cells };
}

function valueOf(reading: Reading, at: string, file: string, odd: Oddity[]): number | 'missing' {
  if (reading === 'missing') {
    odd.push({ at, words: noCount });
    return 'missing';
  }
  if ('fault' in reading) complain(file, at, countRefusals[reading.fault]);
  if (reading.rounded) odd.push({ at, words: inMyriads });
  return reading.value;
}

function measureOfRow(grid: Grid, row: number, columns: readonly Column[], { book, file, measure }: Sheetwide): string {
  const column = columns.findIndex(({ kind }) => kind === 'indicator');
  if (column < 0) return measure ?? refuseUnknownMeasure(file, grid.at(row, columns.findIndex(({ kind }) => kind === 'value')), '', book);
  const { written } = cellAt(grid, row, column);
  const found = findMeasure(written, book);
  if (found?.unit === 'percent') refuseUnknownMeasure(file, grid.at(row, column), written, book);
  return found?.id ?? refuseUnknownMeasure(file, grid.at(row, column), written, book);
}

function periodOfRow(grid: Grid, row: number, columns: readonly Column[], { file }: Sheetwide): string | undefined {
  const column = columns.findIndex(({ kind }) => kind === 'period');
  const { written } = cellAt(grid, row, column);
  if (column < 0 || plain(written) === '') return undefined;
  return readPeriod(written) ?? complain(file, grid.at(row, column), noPeriod);
}

const isHeadingAgain = (grid: Grid, row: number, columns: readonly Column[]): boolean =>
  columns.some(({ kind }, at) => kind !== 'empty' && kind !== 'unknown' && kindOfHeading(cellAt(grid, row, at).written) === kind && kind !== 'total' && kind !== 'aside');

/** Nothing, or a sentence as footers have them, which begins with no digit. */
const isWordsOnly = ({ written, mark }: GridCell): boolean => !mark && (written === '' || (typeof written === 'string' && /^\D{3}.{3,}/.test(plain(written)) && 'fault' in Object(readCount({ written }))));

/** Whether the next row is of a part of this place: then a row without counts heads it. */
function headsGroup(place: KnownPlace, grid: Grid, row: number, nameOf: (at: number) => RowName | undefined): boolean {
  const next = grid.rows.findIndex((cells, at) => at > row && cells.some(({ written }) => written !== ''));
  const name = next < 0 ? undefined : nameOf(next);
  return name !== undefined && 'place' in name && name.place.parent === place.code;
}

function refuseOverlong(grid: Grid, row: number, columns: readonly Column[], file: string): void {
  const beyond = (grid.rows[row] ?? []).findIndex(({ written, spread }, at) => at >= columns.length && dense(written) !== '' && !spread);
  if (beyond >= 0) complain(file, grid.at(row, beyond), overlong);
}

function noteAside(grid: Grid, row: number, odd: Oddity[]): void {
  const text = dense(grid.rows[row]?.find(({ written }) => written !== '')?.written ?? '');
  if (!/^[*※(（]?(?:备?注|说明|附注|制表|填报|填表|审核|负责人|单位|来源|数据|统计|联系|日期|note|source|prepared|remark)/.test(text)) odd.push({ at: grid.at(row, 0), words: aside });
}

/** Whether a table was refused only because nothing says what time it speaks of. */
export const lacksPeriod = (error: unknown): boolean => error instanceof Problem && typeof error.text.todo !== 'string' && error.text.todo.en === noDate.todo.en;

const refuseNoPeriod = (file: string): never => complain(file, undefined, noDate);

const noCount = { en: 'no count is written here: the cell was left out; it is not zero', zh: '这里没有写数字：未读入这一格，不当作零' };
const inMyriads = { en: 'written in 万 or 千: the count is rounded', zh: '以万或千为单位：数字是约数' };
const aside = { en: 'a row without counts; it was left out', zh: '没有数字的一行；未读入' };
const nameless: Refusal = { found: { en: 'a row of counts without a place', zh: '有数字、没有地区的一行' }, expected: { en: 'the code or the name of a place in each row of counts, or 合计', zh: '每一行数字都有地区的代码或名称，或写“合计”' }, todo: { en: 'add the place, or take the row out', zh: '补上地区，或删去这一行' } };
const merged: Refusal = { found: { en: 'one count for several cells that were merged', zh: '几个单元格合并成一格，只有一个数字' }, expected: { en: 'one count a cell', zh: '每格一个数字' }, todo: { en: 'split the cells and write the count of each place, or — where there is none', zh: '取消合并，逐个写出各地区的人数；没有统计的写 —，确实一个也没有的写 0' } };
const overlong: Refusal = { found: { en: 'a cell to the right of the last heading', zh: '表头右边还有内容' }, expected: { en: 'a heading over each column; in CSV, numbers without commas or in quotes', zh: '每一列都有表头；CSV 里的数字不加逗号，或用英文双引号括起来' }, todo: { en: 'add the heading, or put “1,234” in quotes', zh: '补上表头，或给“1,234”加上英文双引号' } };
const noPeriod: Refusal = { found: { en: 'something that is no date (not repeated here)', zh: '不是日期（此处不重复）' }, expected: { en: 'a year, a month or a day: 2026, 2026-06, 2026年6月30日', zh: '年、年月或年月日：2026、2026-06、2026年6月30日' }, todo: { en: 'write the period of the row', zh: '写出这一行的时间' } };
const noDate: Refusal = { found: { en: 'no period: neither in a column, nor in a title (截至2026年6月30日), nor as an option', zh: '没有写时间：表里没有这一列，标题里没有（如“截至2026年6月30日”），选项里也没有' }, expected: { en: 'the day, month or year that the counts speak of', zh: '数字是哪一天、哪个月或哪一年的' }, todo: { en: 'add --period YYYY-MM-DD to the command', zh: '在命令后面加上 --period YYYY-MM-DD' } };
