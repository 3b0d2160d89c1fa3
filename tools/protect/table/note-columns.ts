import type { CodeBook } from '../../../src/records/code-book.ts';
import { complain, type Refusal } from '../complain.ts';
import { cellAt, type Grid } from '../grid.ts';
import type { Oddity } from '../private-table.ts';
import type { Column, Header } from './find-header.ts';
import { refuseUnknownMeasure } from './measure-refusals.ts';
import { readCount } from './read-count.ts';

type Around = { file: string; book: CodeBook; odd: Oddity[] };

/** Looks at the columns themselves: refuses unknown ones that count, shares and twins, and notes those that are left out. */
export function noteColumns(grid: Grid, { row, columns }: Header, { file, book, odd }: Around): void {
  columns.forEach((column, at) => {
    const here = grid.at(row, at);
    if (column.kind === 'measure') {
      if (book.measures.get(column.measure)?.unit === 'percent') refuseUnknownMeasure(file, here, column.measure, book);
      const twin = columns.findIndex((other) => other.kind === 'measure' && other.measure === column.measure && other.period === column.period);
      if (twin < at) complain(file, here, twinOf(grid.at(row, twin)));
    }
    if (column.kind === 'value' && columns.findIndex(({ kind }) => kind === 'value') < at) complain(file, here, secondValue);
    if (column.kind === 'share' || (column.kind === 'total' && counts(grid, row, at))) odd.push({ at: here, words: column.kind === 'share' ? share : rowTotal });
    if (column.kind === 'unknown' && counts(grid, row, at)) refuseUnknownMeasure(file, here, wordsOf(column), book);
    if (column.kind === 'unknown' && !counts(grid, row, at)) odd.push({ at: here, words: unread });
    if (column.kind === 'empty' && counts(grid, row, at)) refuseUnknownMeasure(file, here, '', book);
  });
}

const wordsOf = (column: Column): string => ('words' in column ? column.words : '');

/** Whether anything below a heading is a number, or would be one but for a slip. */
function counts(grid: Grid, header: number, column: number): boolean {
  return grid.rows.slice(header + 1).some((_, at) => {
    const cell = cellAt(grid, header + 1 + at, column);
    const reading = readCount(cell);
    return !cell.spread && reading !== 'missing' && !('fault' in reading && reading.fault === 'text');
  });
}

const twinOf = (other: string): Refusal => ({ found: { en: `the measure of ${other} a second time`, zh: `与 ${other} 是同一个指标` }, expected: { en: 'one column for each measure and period', zh: '每个指标、每个时间只有一列' }, todo: { en: 'take one of the two out, or say the period in its heading (2025年…)', zh: '删去其中一列，或在表头写明时间（2025年……）' } });
const secondValue: Refusal = { found: { en: 'a second column of counts that does not say what it counts', zh: '另有一列数字，没有写明是什么数字' }, expected: { en: 'the measure in the heading of each column', zh: '每一列的表头写明指标' }, todo: { en: 'write the measure into the heading', zh: '在表头写上指标' } };
const share = { en: 'a column of shares; it was left out', zh: '比例列；未读入' };
const rowTotal = { en: 'a column that sums up others; it was left out', zh: '合计列；未读入' };
const unread = { en: 'a column of words; it was left out', zh: '文字列；未读入' };
