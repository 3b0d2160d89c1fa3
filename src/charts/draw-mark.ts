import type { ChartMark } from './chart-input.ts';
import { hatchBox, round, type Box } from './hatch-box.ts';
import { spanOf } from './time-scale.ts';

/** A mark and the bar it makes; `later` after the definition has changed. */
export type Bar = { mark: ChartMark; box: Box; later: boolean };

/** Height of the empty mark of a number that is not shown. */
export const emptyHeight = 18;

/** The bar of a figure: solid where reported, hatched where estimated, open after a change of definition, dashed where there is no number. */
export function drawMark({ mark, box, later }: Bar): string {
  const own = mark.role ? ` of-${mark.role}` : '';
  if (mark.value === null) {
    return `<path class="chart-none${own}" d="${outline({ ...box, y: box.y - emptyHeight, height: emptyHeight })}"/>`;
  }
  if (mark.standing === 'estimated') return `<path class="chart-estimate${own}" d="${outline(box)}${hatchBox(box)}"/>`;
  return `<path class="chart-bar${later ? ' chart-later' : ''}${own}" d="${outline(box)}"/>`;
}

/** Under the axis, the year or month of a figure of which no day is known. */
export function markSpan(period: string, x: (moment: number) => number): string {
  if (period.length === 10) return '';
  const { from, to } = spanOf(period);
  return `<path class="chart-span" d="M${round(x(from))} 306H${round(x(to))}"/>`;
}

const outline = ({ x, y, width, height }: Box): string => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
