import { escapeText } from '../locale/escape-text.ts';
import { textWidth } from '../locale/text-width.ts';
import { frame } from './chart-frame.ts';
import type { ChartInput } from './chart-input.ts';
import { drawMark, markSpan } from './draw-mark.ts';
import { round } from './hatch-box.ts';
import { labelMarks } from './label-marks.ts';
import { roundTicks } from './round-ticks.ts';
import { middleOf, timeScale, yearStarts } from './time-scale.ts';

/**
 * A series as one `<svg>`: bars from zero at their true dates, each with its number and date, round numbers at the
 * left, a dashed line where the definition changes. Classes and attributes only; colour is in `src/styles/chart.css`.
 * A name is its own attribute, not an id, so that a chart may stand twice on a page.
 */
export function drawSeries({ marks, sayTick, newDefinition, description }: ChartInput): string {
  const ticks = roundTicks(Math.max(0, ...marks.map(({ value }) => value ?? 0)));
  const top = ticks.at(-1) || 1;
  const height = (value: number): number => (value / top) * (frame.base - frame.top);
  const periods = marks.map(({ period }) => period);
  // Room for the words of the axis at the largest type, and half a bar.
  const left = Math.max(...ticks.map((tick) => textWidth(sayTick(tick)))) * frame.type + 40;
  const x = timeScale(periods, left, frame.width - 24);
  const places = marks.map(({ period }) => x(middleOf(period)));
  const narrowest = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? 0)), Infinity);
  const width = Math.max(6, Math.min(40, narrowest * 0.6));
  const bars = marks.map((mark, at) => ({
    mark,
    later: mark.measure !== marks[0]?.measure,
    box: { x: (places[at] ?? 0) - width / 2, width, y: frame.base - height(mark.value ?? 0), height: height(mark.value ?? 0) },
  }));
  const breaks = places.slice(1).flatMap((place, at) => (marks[at]?.measure === marks[at + 1]?.measure ? [] : [(place + (places[at] ?? 0)) / 2]));
  const line = (y: number): string => `M0 ${round(y)}H${frame.width}`;
  return [
    `<svg class="chart" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${escapeText(description)}">`,
    `<path class="chart-grid" d="${ticks.slice(1).map((tick) => line(frame.base - height(tick))).join('')}"/>`,
    `<g class="chart-ticks" data-number>${ticks.map((tick) => `<text y="${round(frame.base - height(tick))}" dy="-.3em">${escapeText(sayTick(tick))}</text>`).join('')}</g>`,
    ...bars.map(drawMark),
    `<path class="chart-base" d="${line(frame.base)}${yearStarts(periods).map((start) => x(start)).filter((at) => at >= left - 1).map((at) => `M${round(at)} ${frame.base}v5`).join('')}"/>`,
    ...marks.map(({ period }) => markSpan(period, x)),
    ...breaks.map((at) => `<path class="chart-break" d="M${round(at)} 0V${frame.base}"/>`),
    labelMarks(bars, breaks.map((at) => ({ x: at, text: newDefinition }))),
    '</svg>',
  ].join('');
}
