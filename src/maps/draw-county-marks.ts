import { escapeText } from '../locale/escape-text.ts';
import { sideOf, symbolKind } from './draw-symbols.ts';
import { halfDisc } from './half-disc.ts';
import type { LocatedCounty } from './locate-counties.ts';
import type { MapValue } from './map-input.ts';
import type { NameWish, PlacedName } from './place-names.ts';
import { shortNumber } from './short-number.ts';
import { emptyRadius, largestRadius, symbolScale, type SymbolScale } from './symbol-scale.ts';
import { writeNumber } from './write-number.ts';

/** A county with its two counts, and a sentence that says them. */
export type CountyMark = { code: string; name: string; title: string; volunteers: MapValue; children: MapValue };

/** A county's mark where it stands. */
export type LocatedMark = CountyMark & { at: LocatedCounty; reach: number };

/** As many symbols as this can be as large as those of the prefectures; where there are more, they share the room. */
const fewSymbols = 14;
const smallestLargest = 12;

const halves = ['volunteers', 'children'] as const;

/** One scale for all counties of the province, so that its maps compare; area is proportional to the number. */
export function countyScale(marks: readonly Pick<CountyMark, 'volunteers' | 'children'>[], most: number = roomFor(marks.length)): SymbolScale {
  const scale = symbolScale(marks.flatMap(({ volunteers, children }) => [volunteers.value, children.value]));
  return (value) => (scale(value) * most) / largestRadius;
}

/** Radius of the largest symbol among so many. */
export const roomFor = (count: number): number => Math.max(smallestLargest, Math.min(largestRadius, largestRadius * Math.sqrt(fewSymbols / Math.max(1, count))));

/** The marks that have a place among the outlines, with how far each symbol reaches. */
export function locateMarks(marks: readonly CountyMark[], points: readonly LocatedCounty[], scale: SymbolScale, empty: number = emptyRadius): LocatedMark[] {
  return marks.flatMap((mark) => {
    const at = points.find(({ code }) => code === mark.code);
    return at ? [{ ...mark, at, reach: Math.max(...halves.map((half) => radiusOf(mark[half], scale, empty))) }] : [];
  });
}

function radiusOf(value: MapValue, scale: SymbolScale, empty: number): number {
  return symbolKind(value) === 'none' ? 0 : value.value === null ? empty : scale(value.value);
}

/** Paired half-discs, a group with its sentence for each county; `classes` part the halves where a map has modes. */
export function drawCountyMarks(marks: readonly LocatedMark[], scale: SymbolScale, classes: { volunteers: string; children: string }, empty: number = emptyRadius): string {
  return marks
    .map((mark) => {
      const discs = halves.map((half) => {
        const kind = symbolKind(mark[half]);
        const data = halfDisc(sideOf[half], mark.at.x, mark.at.y, radiusOf(mark[half], scale, empty));
        const names = [`map-${half}`, kind === 'filled' ? '' : `map-${kind}`, classes[half]].filter(Boolean).join(' ');
        return data && `<path class="${names}" d="${data}"/>`;
      });
      return `<g class="map-place"><title>${escapeText(mark.title)}</title>${discs.join('')}</g>`;
    })
    .join('');
}

/** Name and figures of a county, as they want to stand beside its symbol. */
export const wishFor = ({ code, name, at, reach, volunteers, children }: LocatedMark): NameWish => ({ key: code, lines: [name, `${volunteers.text} · ${children.text}`], x: at.x, y: at.y, reach: reach + 2 });

/** Placed names as text: the first line is the name, a second the figures in their colours. */
export function drawNames(placed: readonly PlacedName[], marks: readonly LocatedMark[], classes: { volunteers: string; children: string } = { volunteers: '', children: '' }): string {
  return placed
    .map(({ key, lines, left, baseline, anchor }) => {
      const mark = lines.length > 1 ? marks.find(({ code }) => code === key) : undefined;
      const side = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
      const name = `<text class="map-name"${mark ? ' y="-1.2em"' : ''}>${escapeText(lines[0] ?? '')}</text>`;
      const half = (which: 'volunteers' | 'children'): string => (mark ? writeNumber(mark[which], [`map-${which}`, classes[which]].filter(Boolean).join(' ')) : '');
      const dot = classes.volunteers ? '<tspan class="in-both"> · </tspan>' : ' · ';
      return `<g transform="translate(${shortNumber(left)} ${shortNumber(baseline)})"${side}>${name}${mark ? `<text>${half('volunteers')}${dot}${half('children')}</text>` : ''}</g>`;
    })
    .join('');
}
