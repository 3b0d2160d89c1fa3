import { escapeText } from '../locale/escape-text.ts';
import { textWidth } from '../locale/text-width.ts';
import { frame } from './chart-frame.ts';
import type { ChartMark } from './chart-input.ts';
import { round } from './hatch-box.ts';

/** One bar of a ranking: a figure with the name of its place. */
export type RankedBar = Pick<ChartMark, 'value' | 'standing' | 'role' | 'text' | 'note'> & { name: string; /** Of its figure; a rate is none, and has none. */ id?: string };

export type RankedInput = {
  /** In the order in which they stand. */
  bars: readonly RankedBar[];
  /** What the picture is, and what it shows: its text alternative. */
  description: string;
  /** Beside the key of hatched bars; needed only where there are any. */
  estimated: string;
  /** Begins the name of the hatching, so that several charts may stand on a page. */
  idPrefix: string;
};

/** From one bar to the next, and how thick a bar is. */
const [pitch, thick, gap] = [34, 20, 10] as const;
/** The digits of some systems’ fonts are a tenth wider than those of others. */
const spare = 1.1;
const room = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth)) * frame.type * spare;

/**
 * Places ranked by one measure, as one `<svg>`: a bar each from a common zero, its name before it and its number after
 * it. Reported bars are solid, estimates hatched with a key that says so; where there is no number its status stands in
 * the number's place. Colour is in `src/styles/chart.css`.
 */
export function drawRanked({ bars, description, estimated, idPrefix }: RankedInput): string {
  const left = room(bars.map(({ name }) => name)) + gap;
  const numbers = bars.map(wordsAfter);
  const longest = Math.max(1, frame.width - left - room(bars.flatMap((bar, at) => (bar.value === null ? [] : (numbers[at] ?? '')))) - gap);
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const hatched = bars.some(({ standing }) => standing === 'estimated');
  const hatch = `${idPrefix}-hatch`;
  const own = bars[0]?.role ? ` of-${bars[0].role}` : '';
  const rows = bars.map((bar, at) => {
    const length = most > 0 ? ((bar.value ?? 0) / most) * longest : 0;
    const y = at * pitch + (pitch - thick) / 2;
    const box = `x="${round(left)}" y="${y}" width="${round(length)}" height="${thick}"`;
    const fill = bar.standing === 'estimated' ? `class="chart-hatched${own}" fill="url(#${hatch})"` : `class="chart-bar${own}"`;
    const after = round(left + length + gap);
    return `<g ${bar.id === undefined ? 'data-number' : `data-figure="${bar.id}"`}><text x="${round(left - gap)}" y="${y + thick / 2}" class="chart-name">${escapeText(bar.name)}</text>${bar.value === null || length === 0 ? '' : `<rect ${box} ${fill}/>`}<text x="${after}" y="${y + thick / 2}"${bar.value === null ? ' class="chart-date"' : ''}>${escapeText(numbers[at] ?? '')}</text></g>`;
  });
  const base = bars.length * pitch;
  const key = hatched
    ? `<rect x="${round(left)}" y="${base + 12}" width="34" height="${thick}" class="chart-hatched${own}" fill="url(#${hatch})"/><text x="${round(left + 34 + gap)}" y="${base + 12 + thick / 2}" class="chart-date">${escapeText(estimated)}</text>`
    : '';
  return [
    `<svg class="chart chart-ranked" viewBox="0 0 ${frame.width} ${base + (hatched ? pitch + 8 : 4)}" role="img" aria-label="${escapeText(description)}">`,
    hatched ? `<pattern id="${hatch}" class="chart-hatch${own}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M3 0V6"/></pattern>` : '',
    ...rows,
    `<path class="chart-base" d="M${round(left)} 0V${base}"/>`,
    key,
    '</svg>',
  ].join('');
}

/** The number with what must be read with it; an estimate says so by its hatching and the key. */
const wordsAfter = ({ value, text, note, standing }: RankedBar): string =>
  value === null ? note : [text, standing === 'estimated' ? '' : note].filter(Boolean).join(' · ');
