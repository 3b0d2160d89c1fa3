import { escapeText } from '../locale/escape-text.ts';
import { textWidth } from '../locale/text-width.ts';
import { frame } from './chart-frame.ts';
import type { ChartMark } from './chart-input.ts';
import { round } from './hatch-box.ts';
import { placeLabels, type Wish } from './place-labels.ts';
import { middleOf, timeScale } from './time-scale.ts';

/** The figures of one place on a strip of its own, oldest first; `corrected` numbers are ringed. */
export type Strip = { name: string; marks: readonly (ChartMark & { corrected: boolean })[] };

export type CoursesInput = { strips: readonly Strip[]; description: string };

const [high, top, line] = [104, 34, 1.2] as const;

/**
 * One strip a place, all of one scale of time and of one scale of numbers from zero, so that they can be compared: a dot
 * for each number, joined by a line only where one reported number follows another. An estimate is an open square that
 * no line reaches; where a number is withheld or not published a short dashed stroke stands on the base and the line
 * stops. The first and last date stand below.
 */
export function drawCourses({ strips, description }: CoursesInput): string {
  const marks = strips.flatMap((strip) => strip.marks);
  const left = Math.max(0, ...strips.map(({ name }) => textWidth(name))) * frame.type * 1.1 + 24;
  const periods = marks.map(({ period }) => period);
  const x = timeScale(periods, left + 20, frame.width - 60);
  const most = Math.max(1, ...marks.map(({ value }) => value ?? 0));
  const rows = strips.map((strip, at) => drawStrip(strip, { at, left, most, x }));
  const base = strips.length * high;
  const order = [...new Map(marks.map(({ period, date }) => [period, date]))].sort(([a], [b]) => middleOf(a) - middleOf(b));
  const ends = [...new Set([order.at(-1), order[0], ...order])].flatMap((end) => (end ? [end] : []));
  const wishes = ends.map(([period, date]): Wish => ({ lines: [date], x: x(middleOf(period)), tops: [0] }));
  const dates = placeLabels(wishes, [], frame.type, frame.width).map((placed, at) =>
    placed ? `<text x="${round(placed.x)}" y="${base + 10}" dy=".9em" class="chart-date" text-anchor="${placed.anchor}">${escapeText(ends[at]?.[1] ?? '')}</text>` : '',
  );
  return `<svg class="chart chart-courses" viewBox="0 0 ${frame.width} ${base + 44}" role="img" aria-label="${escapeText(description)}">${rows.join('')}${dates.join('')}</svg>`;
}

type Scale = { at: number; left: number; most: number; x: (moment: number) => number };

function drawStrip({ name, marks }: Strip, { at, left, most, x }: Scale): string {
  const base = (at + 1) * high;
  const points = marks.map((mark) => ({ mark, x: x(middleOf(mark.period)), y: base - 6 - ((mark.value ?? 0) / most) * (high - top - 10) }));
  const joins = points.slice(1).map((point, index) => {
    const before = points[index];
    return before && isCounted(before.mark) && isCounted(point.mark) ? `M${round(before.x)} ${round(before.y)}L${round(point.x)} ${round(point.y)}` : '';
  });
  const own = marks[0]?.role ? ` of-${marks[0].role}` : '';
  const shown = points.filter(({ mark }) => mark.value !== null || mark.note !== '');
  const important = [...new Set([shown.at(-1), shown[0], ...shown])].flatMap((point) => point ?? []);
  const placed = placeLabels(
    important.map(({ mark, x: middle, y }): Wish => ({ lines: [labelOf(mark)], x: middle, tops: [(mark.value === null ? base - 20 : y) - 12 - frame.type * line] })),
    [{ x: 0, y: base - high / 2 - 20, width: left - 10, height: 40 }],
    frame.type,
    frame.width,
  );
  const labels = important.map(({ mark, y }, index) => {
    const spot = placed[index];
    return spot ? `<text x="${round(spot.x)}" y="${round((mark.value === null ? base - 20 : y) - 12)}" text-anchor="${spot.anchor}" data-figure="${mark.id}">${escapeText(labelOf(mark))}</text>` : '';
  });
  return [
    `<g class="chart-strip${own}"><path class="chart-grid" d="M0 ${base}H${frame.width}"/><text class="chart-name" x="${round(left - 24)}" y="${base - high / 2}">${escapeText(name)}</text>`,
    joins.join('') && `<path class="chart-course${own}" d="${joins.join('')}"/>`,
    ...points.map(({ mark, x: middle, y }) => drawPoint(mark, middle, mark.value === null ? base : y, own)),
    `<g class="chart-labels">${labels.join('')}</g></g>`,
  ].join('');
}

const isCounted = ({ value, standing }: ChartMark): boolean => value !== null && standing === 'reported';
const labelOf = ({ value, text, note }: ChartMark): string => (value === null ? note : [text, note].filter(Boolean).join(' · '));

function drawPoint(mark: Strip['marks'][number], x: number, y: number, own: string): string {
  const [at, high] = [round(x), round(y)];
  if (mark.value === null) return `<path class="chart-none${own}" d="M${at} ${high}v-16"/>`;
  if (mark.standing === 'estimated') return `<path class="chart-estimate chart-later${own}" d="M${round(x - 5)} ${round(y - 5)}h10v10h-10z"/>`;
  const ring = mark.corrected ? `<circle class="chart-ring${own}" cx="${at}" cy="${high}" r="10"/>` : '';
  return `${ring}<circle class="chart-bar${own}" cx="${at}" cy="${high}" r="6"/>`;
}
