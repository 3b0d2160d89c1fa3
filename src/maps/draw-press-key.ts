import { textWidth } from '../locale/text-width.ts';
import { hatchName } from './draw-press-ground.ts';
import { emptyStroke } from './draw-press-symbols.ts';
import { symbolKind } from './draw-symbols.ts';
import { halfDisc } from './half-disc.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import { shortNumber } from './short-number.ts';
import { emptyRadius } from './symbol-scale.ts';
import type { TextWriter } from './write-text.ts';

/** Where a part of the picture begins, in map units. */
export type Corner = { x: number; y: number };

/** The words that keep the picture honest, from a corner upwards: “Estimated” in a hatched box; above it, empty symbols and what they mean. */
export function drawPressKey({ places, words, write, at }: { places: readonly PressPlace[]; words: { estimated: string; notPublished: string; withheld: string }; write: TextWriter; at: Corner }): string {
  const kinds = new Set(places.flatMap(({ values }) => values.map((value) => symbolKind(value))));
  const empty = ([['unpublished', words.notPublished], ['withheld', words.withheld]] as const).filter(([kind]) => kinds.has(kind));
  const rows = empty.map(([kind, word], row) => {
    const y = at.y - 16 - row * 26;
    return `<path d="${halfDisc('full', at.x + emptyRadius + 1, y, emptyRadius)}" ${emptyStroke(kind, pigments.muted)}/>${write({ x: at.x + 28, y: y + 5, size: 14, words: word })}`;
  });
  if (!places.some(({ ground }) => ground === 'estimated')) return rows.join('');
  const width = Math.ceil(textWidth(words.estimated) * 18 + 28);
  const box = `<path d="M${shortNumber(at.x)} ${shortNumber(at.y)}h${width}v34h-${width}z" fill="url(#${hatchName})" stroke="${pigments.muted}"/>`;
  return [...rows, box, write({ x: at.x + width / 2, y: at.y + 23, size: 18, words: words.estimated, bold: true, anchor: 'middle' })].join('');
}
