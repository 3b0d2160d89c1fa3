import { textWidth } from '../locale/text-width.ts';
import type { LabelPlace } from '../places/label-places.ts';
import { symbolKind } from './draw-symbols.ts';
import { halfDisc } from './half-disc.ts';
import type { LocatedPlace } from './locate-places.ts';
import { pigments } from './pigments.ts';
import type { PressPlace, PressValue } from './press-place.ts';
import { shortNumber } from './short-number.ts';
import type { TextWriter } from './write-text.ts';

const size = 14;
/** Width of the dot between two numbers, with its spaces. */
const gap = size * 0.9;

/** How an empty symbol is drawn: a count that is not published, or one that is withheld. */
export const emptyStroke = (kind: 'unpublished' | 'withheld', colour: string): string =>
  `fill="none" stroke="${colour}" stroke-width="1.5"${kind === 'withheld' ? ' stroke-dasharray="3 2"' : ''}`;

/** Each place’s symbols, and its name and numbers where these labels put them; without a label there is no room for words. */
export function drawPressSymbols({ places, points, labels, write }: { places: readonly PressPlace[]; points: readonly LocatedPlace[]; labels: Readonly<Record<string, Pick<LabelPlace, 'wide' | 'leader'>>>; write: TextWriter }): string {
  const drawn = places.flatMap((place) => {
    const point = points.find(({ code }) => code === place.code);
    const { wide: label, leader: led } = labels[place.code] ?? {};
    if (!point) return [];
    const reach = Math.max(0, ...place.values.map(({ radius }) => radius));
    const leader = led && label ? drawLeader(point, label, reach) : '';
    return [{ symbols: leader + place.values.map((value) => drawHalf(value, point)).join(''), label: label ? writeLabel(place, { x: point.x + label.dx, y: point.y + label.dy, anchor: label.anchor }, write) : '' }];
  });
  return [...drawn.map(({ symbols }) => symbols), ...drawn.map(({ label }) => label)].join('');
}

function drawHalf(value: PressValue, { x, y }: LocatedPlace): string {
  if (value.open) return `<path d="${halfDisc(value.side, x, y, value.radius)}" fill="none" stroke="${value.fill}" stroke-width="2"/>`;
  const kind = symbolKind(value);
  if (kind === 'none' || value.radius === 0) return '';
  return `<path d="${halfDisc(value.side, x, y, value.radius)}" ${kind === 'filled' ? `fill="${value.fill}"` : emptyStroke(kind, value.fill)}/>`;
}

function drawLeader({ x, y }: LocatedPlace, { dx, dy }: { dx: number; dy: number }, from: number): string {
  const length = Math.hypot(dx, dy);
  const [start, end] = [(from + 2) / length, (length - 6) / length];
  if (end <= start) return '';
  const at = (part: number) => `${shortNumber(x + dx * part)} ${shortNumber(y + dy * part)}`;
  return `<path d="M${at(start)}L${at(end)}" fill="none" stroke="${pigments.muted}"/>`;
}

/** The name, and on the line below its numbers, each in its colour. */
function writeLabel(place: PressPlace, { x, y, anchor }: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }, write: TextWriter): string {
  const mark = { y, size, halo: true };
  const name = write({ ...mark, x, y: y - size * 1.2, words: place.name, bold: true, anchor });
  const [first, second] = place.values;
  if (!first) return name;
  if (!second) return name + write({ ...mark, x, words: first.text, fill: first.fill, anchor });
  // The writer knows no spans of other colours, so the line is laid out from its left end.
  const [one, two] = [textWidth(first.text) * size, textWidth(second.text) * size];
  const whole = one + gap + two;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - whole / 2 : x - whole;
  return [
    name,
    write({ ...mark, x: left + one, words: first.text, fill: first.fill, anchor: 'end' }),
    write({ ...mark, x: left + one + gap / 2, words: '·', anchor: 'middle' }),
    write({ ...mark, x: left + one + gap, words: second.text, fill: second.fill }),
  ].join('');
}
