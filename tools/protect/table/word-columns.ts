import { cellAt, type Grid, type GridCell } from '../grid.ts';
import type { Column, Header } from './find-header.ts';
import { findPlaces } from './find-places.ts';
import { totalWords } from './heading-words.ts';
import type { KnownPlace } from './known-places.ts';
import { refusePersons, refuseWordsBesideFew } from './person-refusals.ts';
import { isName } from './personal-names.ts';
import { dense } from './plain-text.ts';
import { readCount } from './read-count.ts';

/** Words that stand beside counts: below a heading that says nothing known, or none. */
const isOfWords = ({ kind }: Column): boolean => kind === 'unknown' || kind === 'empty';

/**
 * Refuses columns of words that may tell of persons: names below each other, a remark too; and any words where most counts
 * are 1 or 2, as they are where each row is somebody.
 */
export function refuseWordColumns(grid: Grid, { row, columns }: Header, known: readonly KnownPlace[], file: string): void {
  const rows = grid.rows.flatMap((cells, at) => (at > row && !cells.some(({ written }) => totalWords(written)) && countsIn(cells, columns).length > 0 ? [at] : []));
  const counts = rows.flatMap((at) => countsIn(grid.rows[at] ?? [], columns)).filter((count) => count > 0);
  const few = counts.filter((count) => count <= 2).length > counts.length / 2;
  columns.forEach((column, at) => {
    if (!isOfWords(column) && column.kind !== 'aside') return;
    const words = rows.map((each) => cellAt(grid, each, at)).filter(({ spread }) => !spread).map(({ written }) => dense(written)).filter((text) => /\p{L}{2}/u.test(text) && typeof readCount({ written: text }) === 'object');
    const names = words.filter((text) => isName(text) && findPlaces(text, known).length === 0);
    if (names.length >= 2 && names.length >= words.length * 0.6 && new Set(names).size === names.length) refusePersons(file, grid.at(row, at));
    if (few && isOfWords(column) && words.length > 0) refuseWordsBesideFew(file, grid.at(row, at));
  });
}

const countsIn = (cells: readonly GridCell[], columns: readonly Column[]): readonly number[] =>
  columns.flatMap(({ kind }, at) => {
    const reading = kind === 'measure' || kind === 'value' ? readCount(cells[at] ?? { written: '' }) : 'missing';
    return typeof reading === 'object' && 'value' in reading ? [reading.value] : [];
  });
