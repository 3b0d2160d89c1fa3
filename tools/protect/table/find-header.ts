import type { CodeBook } from '../../../src/records/code-book.ts';
import { cellAt, type Grid } from '../grid.ts';
import { findPlaces } from './find-places.ts';
import { isUnitHeading, kindOfHeading, totalWords, type HeadingKind } from './heading-words.ts';
import { findMeasure } from './known-measures.ts';
import type { KnownPlace } from './known-places.ts';
import { dense, plain } from './plain-text.ts';
import { readCount } from './read-count.ts';
import { periodsIn } from './read-period.ts';

/** What stands in a column. `places` is how far a heading in 万 moves the point. */
export type Column =
  | { readonly kind: 'measure'; readonly measure: string; readonly period: string | undefined; readonly places: number }
  | { readonly kind: HeadingKind; readonly places: number }
  | { readonly kind: 'share' | 'unknown' | 'empty'; readonly words: string };

/** The heading of a table: its last row, and what it says of each column. */
export type Header = { readonly row: number; readonly first: number; readonly columns: readonly Column[] };

const searched = 40;

/**
 * Finds the row, or the two rows, that name places and counts, below whatever titles stand above. A column headed 单位 names the
 * places where no other does and what stands in it are places of `known`.
 */
export function findHeader(grid: Grid, book: CodeBook, known: readonly KnownPlace[]): Header | undefined {
  for (let row = 0; row < Math.min(grid.rows.length, searched); row += 1) {
    for (const depth of continues(grid, row) ? [2, 1] : [1]) {
      const columns = withUnits(readColumns(grid, row, depth, book), grid, row, depth, known);
      if (isHeader(columns)) return { row: row + depth - 1, first: row, columns };
    }
  }
  return undefined;
}

const isPlace = ({ kind }: Column): boolean => kind === 'place' || kind === 'prefecture' || kind === 'county' || kind === 'code';
const isHeader = (columns: readonly Column[]): boolean => columns.some(isPlace) && columns.some(({ kind }) => kind === 'measure' || kind === 'value');

/** Makes the only column headed 单位 one of places, where there is no other and most of its cells are known places. */
function withUnits(columns: readonly Column[], grid: Grid, row: number, depth: number, known: readonly KnownPlace[]): readonly Column[] {
  const units = columns.flatMap((_, at) => (grid.rows.slice(row, row + depth).some((cells) => isUnitHeading(cells[at]?.written ?? '')) ? [at] : []));
  const [only] = units;
  if (columns.some(isPlace) || only === undefined || units.length > 1) return columns;
  const names = grid.rows.slice(row + depth).flatMap((cells) => cells[only] ?? []).filter(({ written, spread }) => written !== '' && !spread && !totalWords(written));
  const places = names.filter(({ written }) => findPlaces(written, known).length > 0);
  if (places.length === 0 || places.length * 2 < names.length) return columns;
  return columns.map((column, at) => (at === only ? { kind: 'place', places: 0 } : column));
}

/** Whether the row below belongs to the heading too: words, no numbers, and no place of its own. */
function continues(grid: Grid, row: number): boolean {
  const below = grid.rows[row + 1] ?? [];
  const own = below.filter(({ written, spread }) => written !== '' && !spread);
  const starts = (grid.rows[row] ?? []).some((cell, column) => (isUnitHeading(cell.written) || isPlace({ kind: kindOfHeading(cell.written) ?? 'aside', places: 0 })) && isBlankBelow(grid, row, column));
  return starts && own.length > 0 && own.every((cell) => typeof readCount(cell) === 'object' && 'fault' in (readCount(cell) as object));
}

const isBlankBelow = (grid: Grid, row: number, column: number): boolean => {
  const below = cellAt(grid, row + 1, column);
  return below.written === '' || below.spread === true;
};

function readColumns(grid: Grid, row: number, depth: number, book: CodeBook): readonly Column[] {
  const rows = grid.rows.slice(row, row + depth);
  const width = Math.max(0, ...rows.map((each) => each.length));
  return Array.from({ length: width }, (_, column) => {
    const [upper = '', lower = ''] = rows.map((each) => plain(each[column]?.written ?? ''));
    const both = lower === '' || lower === upper ? [upper] : [`${upper}${lower}`, lower];
    return both.map((words) => readHeading(words, book)).reduce((first, next) => (first.kind === 'unknown' ? next : first));
  });
}

function readHeading(words: string, book: CodeBook): Column {
  if (words === '') return { kind: 'empty', words };
  const places = /[（(][^)）]*万[^)）]*[)）]/.test(words) ? 4 : 0;
  const usual = kindOfHeading(words);
  if (usual) return { kind: usual, places };
  const [period, other] = periodsIn(words);
  const named = other === undefined && period !== undefined ? words.replace(/\d{4}年(?:\d{1,2}月(?:\d{1,2}日|底|末)?|年?[底末])?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?/, '') : words;
  const measure = findMeasure(words, book) ?? findMeasure(named, book);
  if (measure) return { kind: 'measure', measure: measure.id, period: findMeasure(words, book) ? undefined : period, places };
  return { kind: /占比|比例|比重|比率|[%％]|share|percent|rate$/i.test(dense(words)) ? 'share' : 'unknown', words };
}
