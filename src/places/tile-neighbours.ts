import { degreesOff, directions, type Compass } from './compass.ts';
import type { TileCell, TilePlan } from './tile-plan.ts';

/** Half of the sector a direction stands for. On the main four it is 45°, so that together they leave nothing out. */
const reach = (direction: Compass): number => (direction.length === 1 ? 45 : 22.5);

/**
 * The tile an arrow key goes to from each tile: the one next to it in that direction or, across empty cells, the nearest
 * in its sector; of two as near, the one straighter ahead, then the lower code. On tiles the keys follow the picture that
 * is seen, since a key that jumps past the tile beside it is a riddle.
 */
export function tileNeighbours(tiles: TilePlan): ReadonlyMap<string, Partial<Record<Compass, string>>> {
  const all = Object.entries(tiles).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    all.map(([code, cell]) => {
      const found = directions.flatMap((direction) => {
        const next = nearest(cell, direction, all.filter(([other]) => other !== code));
        return next ? [[direction, next] as const] : [];
      });
      return [code, Object.fromEntries(found)];
    }),
  );
}

function nearest([column, row]: TileCell, direction: Compass, others: readonly (readonly [string, TileCell])[]): string | undefined {
  let best: { code: string; distance: number; off: number } | undefined;
  for (const [code, [x, y]] of others) {
    const distance = Math.hypot(x - column, y - row);
    // Degrees from north, clockwise; rows grow to the south.
    const off = degreesOff((Math.atan2(x - column, row - y) * 180) / Math.PI, direction);
    if (off > reach(direction) + 1e-9) continue;
    if (!best || distance < best.distance - 1e-9 || (Math.abs(distance - best.distance) < 1e-9 && off < best.off - 1e-9)) best = { code, distance, off };
  }
  return best?.code;
}
