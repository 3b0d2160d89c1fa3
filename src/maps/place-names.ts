import { textWidth } from '../locale/text-width.ts';
import { shortNumber } from './short-number.ts';

/** A box on the map: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Lines of words to stand near a point, clear of a symbol of this reach; the first in line is placed first. What `must` stand goes as far off as it has to. */
export type NameWish = { key: string; lines: readonly string[]; x: number; y: number; reach: number; must?: boolean };

/** Where the lines stand: `y` is the baseline of the lowest. */
export type PlacedName = NameWish & { left: number; baseline: number; anchor: 'start' | 'middle' | 'end' };

/** Bold letters are wider than plain ones, and machines have wider fonts than the one that was measured. */
const bold = 1.15;
/** Lines of type are this far apart and so high, in ems. */
const leading = 1.2;
const ascent = 0.85;
const descent = 0.25;
/** How far off and in how many directions room is looked for. */
const rings = 60;
const directions = 24;

/**
 * Finds room for words: on the point where nothing stands there, else beside, below or above the symbol, else a little further
 * off. Words for which there is no room without touching a symbol, another name or the edge are left out, unless they must stand.
 *
 * @param size type size in map units, the largest at which the words will be shown
 */
export function placeNames(wishes: readonly NameWish[], obstacles: readonly Box[], size: number, frame: Box): PlacedName[] {
  const taken = [...obstacles];
  const placed: PlacedName[] = [];
  for (const wish of wishes) {
    const isFree = (name: PlacedName): boolean => {
      const box = boxOf(name, size);
      return box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3] && !taken.some((other) => overlap(box, other));
    };
    const fits = candidates(wish, size).find(isFree) ?? (wish.must ? farOff(wish, size).find(isFree) : undefined);
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

/**
 * A line from the point to words that stand away from it, as the data of a path; none where they stand close. Where the point
 * lies under a symbol a short line would name that symbol, so only words far off have one.
 */
export function leaderTo(name: PlacedName, symbols: readonly Box[], size: number): string {
  const [left, top, right, bottom] = boxOf(name, size);
  const [x, y] = [Math.min(Math.max(name.x, left), right), Math.min(Math.max(name.y, top), bottom)];
  const covered = symbols.some((box) => overlap(box, [name.x, name.y, name.x, name.y]));
  if (Math.hypot(x - name.x, y - name.y) <= (covered ? 3 : 1.2) * size) return '';
  return `M${shortNumber(name.x)} ${shortNumber(name.y)}L${shortNumber(x)} ${shortNumber(y)}`;
}

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

/** On rings round the point, the nearest first; of those as near, the one to the side, where a line to it stays short. */
function farOff(wish: NameWish, size: number): PlacedName[] {
  return Array.from({ length: rings * directions }, (_, at) => {
    const off = size * (1 + Math.floor(at / directions) / 2);
    const turn = ((at % directions) * 2 * Math.PI) / directions;
    const [east, south] = [Math.cos(turn), Math.sin(turn)];
    const anchor = east > 0.3 ? 'start' : east < -0.3 ? 'end' : 'middle';
    return { ...wish, left: Math.round(wish.x + off * east), baseline: Math.round(wish.y + off * south + ((ascent - descent) / 2) * size), anchor };
  });
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
