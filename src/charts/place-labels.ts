import { textWidth } from '../locale/text-width.ts';
import type { Box } from './hatch-box.ts';

/** A label that may stand: lines from the top, each centred on `x` as far as the frame allows, in one of some rows. */
export type Wish = { lines: readonly string[]; x: number; tops: readonly number[] };

/** Where a label stands: its side of `x`, the row that was free, or nowhere. */
export type Placed = { x: number; anchor: 'start' | 'middle' | 'end'; row: number } | undefined;

/** The digits of some systems’ fonts are a tenth wider than those of others. */
const spare = 1.1;

/** Height of a line in `em`. */
export const lineHeight = 1.2;

/**
 * Gives labels their room at the largest type, the important ones first; what finds none is left to the table.
 *
 * @param wishes in order of importance
 * @param taken boxes no label may cover
 * @param type size of the type in chart units
 * @param width of the frame
 */
export function placeLabels(wishes: readonly Wish[], taken: readonly Box[], type: number, width: number): Placed[] {
  const full = [...taken];
  return wishes.map(({ lines, x, tops }) => {
    const long = Math.max(...lines.map(textWidth)) * type * spare;
    const anchor = x - long / 2 < 0 ? 'start' : x + long / 2 > width ? 'end' : 'middle';
    const edge = anchor === 'start' ? 0 : anchor === 'end' ? width : x;
    const left = anchor === 'start' ? 0 : anchor === 'end' ? width - long : x - long / 2;
    const boxes = tops.map((y) => ({ x: left, y, width: long, height: lines.length * lineHeight * type }));
    const row = boxes.findIndex((box) => !full.some((other) => overlap(box, other)));
    const box = boxes[row];
    if (!box) return undefined;
    full.push(box);
    return { x: edge, anchor, row };
  });
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
