import type { LabelPlace } from '../places/label-places.ts';
import { tileGrid, type TilePlan } from '../places/tile-plan.ts';
import { hatch, hatchName } from './draw-press-ground.ts';
import type { LocatedPlace } from './locate-places.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import { mapFrame } from './projection.ts';

/** A tile in map units, the gap around it, and where its symbol stands; the label stands beside the symbol. */
const tile = { height: 104, gap: 4, symbol: 42 } as const;
const widest = 220;
const label: LabelPlace['wide'] = { dx: 40, dy: 12, anchor: 'start' };

/** Height of the grid. */
export const pressTilesHeight = (tiles: TilePlan): number => tileGrid(tiles).rows * tile.height;

const widthOf = (tiles: TilePlan): number => Math.min(widest, mapFrame.width / tileGrid(tiles).columns);

/** Where each place’s symbol and label stand. */
export function locatePressTiles(tiles: TilePlan, top: number): { points: LocatedPlace[]; labels: Record<string, Pick<LabelPlace, 'wide'>> } {
  const width = widthOf(tiles);
  const points = Object.entries(tiles).map(([code, [column, row]]) => ({ code, x: column * width + tile.symbol, y: top + (row + 0.5) * tile.height }));
  return { points, labels: Object.fromEntries(points.map(({ code }) => [code, { wide: label }])) };
}

/** The land as equal tiles, filled as an outline would be: no boundary is drawn. */
export function drawPressTiles(tiles: TilePlan, places: readonly PressPlace[], top: number): string {
  const width = widthOf(tiles);
  const drawn = places.flatMap(({ code, ground }) => {
    const cell = tiles[code];
    if (!cell) return [];
    const fill = ground === 'empty' ? 'none' : ground === 'estimated' ? `url(#${hatchName})` : ground === 'reported' ? pigments.ground : ground;
    const [x, y] = [cell[0] * width + tile.gap / 2, top + cell[1] * tile.height + tile.gap / 2];
    return [`<path d="M${x} ${y}h${width - tile.gap}v${tile.height - tile.gap}H${x}z" fill="${fill}" stroke="${pigments.loess}"/>`];
  });
  return `<defs>${hatch}</defs>${drawn.join('')}`;
}
