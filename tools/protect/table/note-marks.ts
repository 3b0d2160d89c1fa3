import { cellAt, type Grid } from '../grid.ts';
import type { Oddity } from '../private-table.ts';
import type { Header } from './find-header.ts';
import { hasMark } from './plain-text.ts';

/** Notes footnote marks in headings and in names of places: they were read as if the mark were not there. Counts with one are refused. */
export function noteMarks(grid: Grid, { first, row, columns }: Header, odd: Oddity[]): void {
  grid.rows.forEach((cells, at) => {
    if (at < first) return;
    cells.forEach(({ spread }, column) => {
      const isCount = columns[column]?.kind === 'measure' || columns[column]?.kind === 'value';
      const isRead = at <= row || !(isCount || isAside(columns[column]?.kind));
      const cell = cellAt(grid, at, column);
      if (isRead && !spread && (cell.raised || hasMark(cell.written))) odd.push({ at: grid.at(at, column), words: withoutMark });
    });
  });
}

const isAside = (kind: string | undefined): boolean => kind === undefined || ['aside', 'share', 'unknown', 'empty', 'total'].includes(kind);

const withoutMark = { en: 'a raised or circled mark; the words were read without it', zh: '有上标、下标或带圈的注码；已按没有注码读入' };
