import { escapeText } from '../locale/escape-text.ts';
import { frame } from './chart-frame.ts';
import { emptyHeight, type Bar } from './draw-mark.ts';
import { round } from './hatch-box.ts';
import { lineHeight, placeLabels, type Placed, type Wish } from './place-labels.ts';

const line = lineHeight * frame.type;
/** Space between the base line and the first row of dates. */
const below = 12;

/**
 * Numbers over their bars and dates under them. The last, the first, the highest and the lowest come first;
 * where there is no room the number is left to the table.
 */
export function labelMarks(bars: readonly Bar[], breaks: readonly { x: number; text: string }[]): string {
  const order = byImportance(bars);
  const boxes = bars.map(({ box }) => box);
  const breakWishes = breaks.map(({ x, text }): Wish => ({ lines: [text], x, tops: [0] }));
  const above = placeLabels([...breakWishes, ...order.map(wishAbove)], boxes, frame.type, frame.width);
  const under = placeLabels(order.map(wishUnder), [], frame.type, frame.width);
  const changes = breaks.map(({ text }, at) => write(above[at], `y="0" dy="1em"`, text));
  const labels = order.map((bar, at) => {
    const { mark } = bar;
    const over = above[breaks.length + at];
    const note = mark.note && write(over, `y="${round(topOf(bar))}" dy="-${mark.value === null ? '.4' : '1.6'}em" class="chart-note"`, mark.note);
    const number = mark.value === null ? '' : write(over, `y="${round(topOf(bar))}" dy="-.4em"`, mark.text);
    const date = under[at];
    return `<g data-figure="${mark.id}">${note}${number}</g>${write(date, `class="chart-date" y="${frame.base + below}" dy="${date?.row === 1 ? 2.1 : 0.9}em"`, mark.date)}`;
  });
  return `<g class="chart-labels">${changes.join('')}${labels.join('')}</g>`;
}

const topOf = ({ mark, box }: Bar): number => (mark.value === null ? box.y - emptyHeight : box.y);

function wishAbove(bar: Bar): Wish {
  const { mark, box } = bar;
  const lines = [mark.note, mark.value === null ? '' : mark.text].filter(Boolean);
  return { lines, x: box.x + box.width / 2, tops: [topOf(bar) - lines.length * line - 2] };
}

const wishUnder = ({ mark, box }: Bar): Wish => ({ lines: [mark.date], x: box.x + box.width / 2, tops: [frame.base + below, frame.base + below + line] });

function byImportance(bars: readonly Bar[]): Bar[] {
  const values = bars.map(({ mark }) => mark.value ?? 0);
  const first = [bars.length - 1, 0, values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
  return [...new Set([...first, ...bars.keys()])].flatMap((at) => bars[at] ?? []);
}

/** Dates in `<time>` are for HTML; in a drawing they are words. */
function write(placed: Placed, where: string, text: string): string {
  if (!placed) return '';
  const anchor = placed.anchor === 'middle' ? '' : ` text-anchor="${placed.anchor}"`;
  return `<text x="${round(placed.x)}" ${where}${anchor}>${escapeText(text)}</text>`;
}
