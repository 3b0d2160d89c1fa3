import { basename } from 'node:path';
import type { CodeBook } from '../../src/records/code-book.ts';
import { complain, type Refusal } from './complain.ts';
import { cellAt, type Grid } from './grid.ts';
import { openPrivateFile } from './open/open-private-file.ts';
import type { Oddity, PrivateTable } from './private-table.ts';
import { addUp, type PlacedCell } from './table/add-up.ts';
import { checkCells } from './table/check-cells.ts';
import { checkPeriods, periodOfSheet } from './table/check-periods.ts';
import { findHeader } from './table/find-header.ts';
import { listPlaces, type County, type KnownPlace } from './table/known-places.ts';
import { refusePersonHeadings } from './table/person-headings.ts';
import { refusePersonRecords } from './table/person-records.ts';
import { noteMarks } from './table/note-marks.ts';
import { noteColumns } from './table/note-columns.ts';
import { readRows } from './table/read-rows.ts';
import { titlesOf } from './table/read-titles.ts';
import { refuseWordColumns } from './table/word-columns.ts';

/** What a private table is read by: the code book, the counties of the outlines, and what the command was told. */
export type Reading = { readonly book: CodeBook; readonly counties: readonly County[]; readonly period?: string | undefined; readonly release?: string | undefined; readonly today: string };

/** Reads a private table of any kind into cells. Throws a Problem for the first thing that cannot be trusted; its words hold no count. */
export function readPrivateTable(path: string, reading: Reading): PrivateTable {
  const file = basename(path);
  const sheets = openPrivateFile(path);
  // Before anything else, in hidden sheets too: a list of persons is refused as a whole.
  refusePersonRecords(sheets.map(({ grid }) => grid), file);
  const known = listPlaces(reading.book, reading.counties);
  refusePersonHeadings(sheets.map(({ grid }) => grid), { ...reading, known, file });
  const odd: Oddity[] = sheets.filter(({ hidden }) => hidden).map(({ grid }) => ({ at: grid.name, words: hiddenSheet }));
  const shown = sheets.filter(({ hidden }) => !hidden).map(({ grid }) => grid);
  const placed = shown.flatMap((grid) => readGrid(grid, { ...reading, file, known, odd }));
  const cells = checkCells(placed, { file, known, addsUp: (measure) => reading.book.measures.get(measure)?.adds_up ?? false });
  if (cells.length === 0) complain(file, undefined, noCounts);
  checkPeriods(cells, { ...reading, file });
  return { file, cells, odd };
}

type Around = Reading & { file: string; known: readonly KnownPlace[]; odd: Oddity[] };

function readGrid(grid: Grid, around: Around): readonly PlacedCell[] {
  const { file, book, known, odd } = around;
  const header = findHeader(grid, book, known);
  if (!header) {
    if (hasNumbers(grid)) complain(file, grid.name || undefined, noHeader);
    odd.push({ at: grid.name || file, words: noTable });
    return [];
  }
  odd.push(...grid.odd);
  const titles = titlesOf(grid, header, around);
  const period = periodOfSheet(titles, around);
  if (around.period === undefined && period !== undefined && period.length < 10 && !header.columns.some((column) => column.kind === 'period' || (column.kind === 'measure' && column.period))) odd.push({ at: file, words: timeFromTitle(period) });
  refuseWordColumns(grid, header, known, file);
  noteMarks(grid, header, odd);
  noteColumns(grid, header, around);
  return addUp(readRows(grid, header, { ...titles, file, book, known, period }, odd), around);
}

const hasNumbers = (grid: Grid): boolean => grid.rows.some((row, at) => row.some((_, column) => /^\s*[\d０-９][\d０-９,.，]*\s*$/.test(String(cellAt(grid, at, column).written))));

/** A year or a month in a title may be meant for a day of it. */
const timeFromTitle = (period: string) => ({ en: `the figures are taken to speak of ${period}, as the title does; for one day of it add --period YYYY-MM-DD`, zh: `数字的时间取自标题：${period}；说的若是其中某一天，请加上 --period YYYY-MM-DD` });
const hiddenSheet = { en: 'a hidden sheet; it was left out', zh: '隐藏的工作表；未读入' };
const noTable = { en: 'a sheet without numbers; it was left out', zh: '没有数字的工作表；未读入' };
const noHeader: Refusal = {
  found: { en: 'numbers, and no heading row that names places and measures', zh: '有数字，却找不到写明地区和指标的表头' },
  expected: { en: 'a heading row such as 地区 | 爱心妈妈人数 | 结对儿童人数, or place | measure | value', zh: '表头，如：地区 | 爱心妈妈人数 | 结对儿童人数，或：地区 | 指标 | 数值' },
  todo: { en: 'add it above the first row; the measures are those of data/measures.json', zh: '在第一行上方加上表头；指标以 data/measures.json 为准' },
};
const noCounts: Refusal = {
  found: { en: 'a table without a single count', zh: '表里一个数字也没有' },
  expected: { en: 'counts by place', zh: '各地区的人数' },
  todo: { en: 'check that it is the right file and the right sheet', zh: '检查是否选对了文件和工作表' },
};
