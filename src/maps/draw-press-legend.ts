import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { textWidth } from '../locale/text-width.ts';
import { hatchName } from './draw-press-ground.ts';
import { symbolKind, type MapScales } from './draw-symbols.ts';
import { groundOf } from './draw-ground.ts';
import { halfDisc } from './half-disc.ts';
import { measuresOf, type LegendWords, type MapPlace } from './map-input.ts';
import { pigments } from './pigments.ts';
import { shortNumber } from './short-number.ts';
import { emptyRadius, roundReferences } from './symbol-scale.ts';
import type { TextWriter } from './write-text.ts';

/** How an empty symbol is drawn: a count that is not published, or one that is withheld. */
export const emptyStroke = (kind: 'unpublished' | 'withheld', colour: string): string =>
  `fill="none" stroke="${colour}" stroke-width="1.5"${kind === 'withheld' ? ' stroke-dasharray="3 2"' : ''}`;

/** Where a part of the picture begins, in map units. */
type Corner = { x: number; y: number };

/** What the halves mean and how large they are: 400 by 120 units from its top left corner. */
export function drawPressLegend({ places, scales, words, locale, write, at }: { places: readonly MapPlace[]; scales: MapScales; words: LegendWords; locale: Locale; write: TextWriter; at: Corner }): string {
  const most = Math.max(0, ...places.flatMap(({ volunteers, children }) => [volunteers.value ?? 0, children.value ?? 0]));
  const rows = roundReferences(most).map((value, row) => {
    const [x, y] = [at.x + 33, at.y + 33 + row * 53];
    const left = `<path d="${halfDisc('left', x, y, scales.volunteers(value))}" fill="${pigments.volunteers}"/>`;
    const right = `<path d="${halfDisc('right', x, y, scales.children(value))}" fill="${pigments.children}"/>`;
    return left + right + write({ x: x + 43, y: y + 5, size: 14, words: (value < 10_000 ? formatNumber : formatInText)(value, locale) });
  });
  return [
    ...rows,
    write({ x: at.x + 160, y: at.y + 44, size: 14, words: words.volunteers, fill: pigments.volunteers }),
    write({ x: at.x + 160, y: at.y + 64, size: 14, words: words.children, fill: pigments.children }),
    write({ x: at.x + 160, y: at.y + 84, size: 14, words: words.area, fill: pigments.muted }),
  ].join('');
}

/** The words that keep the picture honest, from a corner upwards: “Estimated” in a hatched box; above it, empty symbols and what they mean. */
export function drawPressKey({ places, words, write, at }: { places: readonly MapPlace[]; words: { estimated: string; notPublished: string; withheld: string }; write: TextWriter; at: Corner }): string {
  const kinds = new Set(places.flatMap((place) => measuresOf.both.map((measure) => symbolKind(place[measure]))));
  const empty = ([['unpublished', words.notPublished], ['withheld', words.withheld]] as const).filter(([kind]) => kinds.has(kind));
  const rows = empty.map(([kind, word], row) => {
    const y = at.y - 16 - row * 26;
    return `<path d="${halfDisc('full', at.x + emptyRadius + 1, y, emptyRadius)}" ${emptyStroke(kind, pigments.muted)}/>${write({ x: at.x + 28, y: y + 5, size: 14, words: word })}`;
  });
  if (!places.some((place) => groundOf(place, 'both') === 'estimated')) return rows.join('');
  const width = Math.ceil(textWidth(words.estimated) * 18 + 28);
  const box = `<path d="M${shortNumber(at.x)} ${shortNumber(at.y)}h${width}v34h-${width}z" fill="url(#${hatchName})" stroke="${pigments.muted}"/>`;
  return [...rows, box, write({ x: at.x + width / 2, y: at.y + 23, size: 18, words: words.estimated, bold: true, anchor: 'middle' })].join('');
}
