import { hatchName, hatchPattern } from './draw-press-ground.ts';
import type { Corner } from './draw-press-key.ts';
import { drawPressDisc, writePressNumbers } from './draw-press-symbols.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import type { TextWriter } from './write-text.ts';

/** A tile of a picture, in map units, and the space that parts it from the next. */
export const pressTile = { height: 118, gap: 4, name: 24, disc: 62, numbers: 107, type: 15 } as const;

type Boxes = ReadonlyMap<string, Corner & { width: number }>;

/** The tiles themselves: hatched where a count shown is an estimate, plain where none is, in the colour of a class, or an edge only. */
export function drawPressTileGrounds(places: readonly PressPlace[], boxes: Boxes): string {
  const tiles = places.map(({ code, ground }) => {
    const { x, y, width } = boxOf(boxes, code);
    const fill = ground === 'estimated' ? `url(#${hatchName})` : ground === 'reported' ? pigments.ground : ground === 'empty' ? 'none' : ground;
    const [across, down] = [Math.round(width) - pressTile.gap, pressTile.height - pressTile.gap];
    return `<path d="M${Math.round(x)} ${Math.round(y)}h${across}v${down}h-${across}z" fill="${fill}" stroke="${pigments.loess}"/>`;
  });
  return `<defs>${hatchPattern}</defs>${tiles.join('')}`;
}

/** Each tile’s name, symbols and numbers, one below the other. */
export function drawPressTileMarks(places: readonly PressPlace[], boxes: Boxes, write: TextWriter): string {
  return places
    .map((place) => {
      const { x, y, width } = boxOf(boxes, place.code);
      const middle = Math.round(x + (width - pressTile.gap) / 2);
      return [
        ...place.values.map((value) => drawPressDisc(value, { x: middle, y: Math.round(y) + pressTile.disc })),
        write({ x: middle, y: y + pressTile.name, size: pressTile.type, words: place.name, bold: true, anchor: 'middle', halo: true }),
        writePressNumbers(place, { x: middle, y: y + pressTile.numbers, anchor: 'middle' }, write),
      ].join('');
    })
    .join('');
}

function boxOf(boxes: Boxes, code: string): Corner & { width: number } {
  const box = boxes.get(code);
  if (!box) throw new Error(`map: ${code} has no tile`);
  return box;
}
