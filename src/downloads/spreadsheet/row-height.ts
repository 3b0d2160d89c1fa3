import { breakLines } from '../../locale/break-lines.ts';
import { textWidth } from '../../locale/text-width.ts';
import type { SheetCell } from './sheet.ts';

/** Points of a line of the plain size, with room for Han characters. */
const lineHeight = 18;

/** Lines a text takes in a column, `width` in letters; nearer to one too many than to one too few. */
function countLines(text: string, width: number): number {
  const em = width / 2;
  return breakLines(text, em).reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / em)), 0) || 1;
}

/**
 * Height of a row in points. Written into the file, since not every program works it out on opening: lines would then lie
 * over one another.
 *
 * @param cells those that break into lines, each with the width of its column
 */
export const rowHeight = (cells: readonly { cell: SheetCell; width: number }[]): number =>
  lineHeight * Math.max(1, ...cells.map(({ cell, width }) => (cell === null || typeof cell === 'number' ? 1 : countLines(typeof cell === 'string' ? cell : cell.text, width))));
