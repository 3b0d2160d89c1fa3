import { textWidth } from '../locale/text-width.ts';
import type { MapPlan } from '../places/label-places.ts';
import { reach, sideOf, symbolKind, type MapScales } from './draw-symbols.ts';
import { emptyStroke } from './draw-press-legend.ts';
import { halfDisc } from './half-disc.ts';
import type { LocatedPlace } from './locate-places.ts';
import { measuresOf, type MapPlace } from './map-input.ts';
import { pigments } from './pigments.ts';
import { shortNumber } from './short-number.ts';
import { emptyRadius } from './symbol-scale.ts';
import type { TextWriter } from './write-text.ts';

const size = 14;
/** Width of the dot between two numbers, with its spaces. */
const gap = size * 0.9;

/** Each place’s pair of halves, its name and its two numbers, where the plan of the wide map puts them. */
export function drawPressSymbols({ places, points, plan, scales, write }: { places: readonly MapPlace[]; points: readonly LocatedPlace[]; plan: MapPlan; scales: MapScales; write: TextWriter }): string {
  const drawn = places.flatMap((place) => {
    const point = points.find(({ code }) => code === place.code);
    const label = plan.places[place.code]?.wide;
    if (!point || !label) return [];
    const leader = plan.places[place.code]?.leader ? drawLeader(point, label, reach(place, scales)) : '';
    return [{ symbols: leader + drawHalves(place, point, scales), label: writeLabel(place, { x: point.x + label.dx, y: point.y + label.dy, anchor: label.anchor }, write) }];
  });
  return [...drawn.map(({ symbols }) => symbols), ...drawn.map(({ label }) => label)].join('');
}

const drawHalves = (place: MapPlace, { x, y }: LocatedPlace, scales: MapScales): string =>
  measuresOf.both
    .map((measure) => {
      const kind = symbolKind(place[measure]);
      const colour = measure === 'volunteers' ? pigments.volunteers : pigments.children;
      if (kind === 'none') return '';
      const radius = kind === 'filled' ? scales[measure](place[measure].value ?? 0) : emptyRadius;
      return `<path d="${halfDisc(sideOf[measure], x, y, radius)}" ${kind === 'filled' ? `fill="${colour}"` : emptyStroke(kind, colour)}/>`;
    })
    .join('');

function drawLeader({ x, y }: LocatedPlace, { dx, dy }: { dx: number; dy: number }, from: number): string {
  const length = Math.hypot(dx, dy);
  const [start, end] = [(from + 2) / length, (length - 6) / length];
  if (end <= start) return '';
  const at = (part: number) => `${shortNumber(x + dx * part)} ${shortNumber(y + dy * part)}`;
  return `<path d="M${at(start)}L${at(end)}" fill="none" stroke="${pigments.muted}"/>`;
}

/** The name, and on the line below the volunteers’ number and the children’s, each in its colour. */
function writeLabel(place: MapPlace, { x, y, anchor }: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }, write: TextWriter): string {
  const [volunteers, children] = [place.volunteers.text, place.children.text];
  // The writer knows no spans of other colours, so the line is laid out from its left end.
  const [first, second] = [textWidth(volunteers) * size, textWidth(children) * size];
  const whole = first + gap + second;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - whole / 2 : x - whole;
  const mark = { y, size, halo: true };
  return [
    write({ ...mark, x, y: y - size * 1.2, words: place.name, bold: true, anchor }),
    write({ ...mark, x: left + first, words: volunteers, fill: pigments.volunteers, anchor: 'end' }),
    write({ ...mark, x: left + first + gap / 2, words: '·', anchor: 'middle' }),
    write({ ...mark, x: left + first + gap, words: children, fill: pigments.children }),
  ].join('');
}
