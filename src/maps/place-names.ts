import { textWidth } from '../locale/text-width.ts';

/** A box on the map: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Lines of words to stand near a point, clear of a symbol of this reach; the first in line is placed first. */
export type NameWish = { key: string; lines: readonly string[]; x: number; y: number; reach: number };

/** Where the lines stand: `y` is the baseline of the lowest. */
export type PlacedName = NameWish & { left: number; baseline: number; anchor: 'start' | 'middle' | 'end' };

/** Lines of type are this far apart and so high, in ems. */
/** Bold letters are wider than plain ones, and machines have wider fonts than the one that was measured. */
const bold = 1.15;
const leading = 1.2;
const ascent = 0.85;
const descent = 0.25;

/**
 * Finds room for words: on the point where nothing stands there, else beside, below or above the symbol, else a little further
 * off. Words for which there is no room without touching a symbol, another name or the edge are left out.
 *
 * @param size type size in map units, the largest at which the words will be shown
 */
export function placeNames(wishes: readonly NameWish[], obstacles: readonly Box[], size: number, frame: Box): PlacedName[] {
  const taken = [...obstacles];
  const placed: PlacedName[] = [];
  for (const wish of wishes) {
    const fits = candidates(wish, size).find((name) => {
      const box = boxOf(name, size);
      return box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3] && !taken.some((other) => overlap(box, other));
    });
    if (!fits) continue;
    taken.push(boxOf(fits, size));
    placed.push(fits);
  }
  return placed;
}

/** The room that placed words take. */
export function boxOf({ lines, left, baseline, anchor }: PlacedName, size: number): Box {
  const width = Math.max(...lines.map(textWidth)) * size * bold;
  const from = anchor === 'start' ? left : anchor === 'end' ? left - width : left - width / 2;
  return [from, baseline - (leading * (lines.length - 1) + ascent) * size, from + width, baseline + descent * size];
}

/** The room a symbol takes. */
export const symbolBox = ({ x, y, reach }: { x: number; y: number; reach: number }): Box => [x - reach, y - reach, x + reach, y + reach];

function candidates(wish: NameWish, size: number): PlacedName[] {
  const { lines, x, y, reach } = wish;
  const height = (leading * (lines.length - 1) + ascent + descent) * size;
  const middle = y + height / 2 - descent * size;
  const gap = reach > 0 ? reach + size * 0.2 : 0;
  const at = (left: number, baseline: number, anchor: PlacedName['anchor']): PlacedName => ({ ...wish, left, baseline, anchor });
  const below = (off: number): PlacedName => at(x, y + off + height - descent * size, 'middle');
  const above = (off: number): PlacedName => at(x, y - off - descent * size, 'middle');
  const near = gap === 0 ? [at(x, middle, 'middle')] : [at(x + gap, middle, 'start'), at(x - gap, middle, 'end'), below(gap), above(gap)];
  const step = size * 0.5;
  const further = [1, 2, 3].flatMap((times) => [below(gap + step * (times - 1)), above(gap + step * (times - 1)), at(x + gap + step * times, middle, 'start'), at(x - gap - step * times, middle, 'end')]);
  return [...near, ...further];
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
