import type { TileCell, TilePlan } from './tile-plan.ts';

/** Steps to the eight directions, clockwise from north; rows grow to the south. */
const steps = { n: [0, -1], ne: [1, -1], e: [1, 0], se: [1, 1], s: [0, 1], sw: [-1, 1], w: [-1, 0], nw: [-1, -1] } as const;

/** A compass direction. */
type Direction = keyof typeof steps;

/** Half of the sector a direction stands for. On the main four it is 45°, so that together they leave nothing out. */
const reach = (direction: Direction): number => (direction.length === 1 ? 45 : 22.5);

/**
 * The tile an arrow key goes to from each tile: the one next to it in that direction or, across empty cells, the nearest
 * in its sector; of two as near, the one straighter ahead, then the lower code. On tiles the keys follow the picture that
 * is seen, since a key that jumps past the tile beside it is a riddle.
 */
export function tileNeighbours(tiles: TilePlan): ReadonlyMap<string, Partial<Record<Direction, string>>> {
  const all = Object.entries(tiles).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    all.map(([code, cell]) => {
      const found = Object.keys(steps).flatMap((direction) => {
        const next = nearest(cell, direction as Direction, all.filter(([other]) => other !== code));
        return next ? [[direction, next] as const] : [];
      });
      return [code, Object.fromEntries(found)];
    }),
  );
}

function nearest([column, row]: TileCell, direction: Direction, others: readonly (readonly [string, TileCell])[]): string | undefined {
  const [dx, dy] = steps[direction];
  let best: { code: string; distance: number; off: number } | undefined;
  for (const [code, [x, y]] of others) {
    const distance = Math.hypot(x - column, y - row);
    const off = angleBetween([x - column, y - row], [dx, dy]);
    if (off > reach(direction) + 1e-9) continue;
    if (!best || distance < best.distance - 1e-9 || (Math.abs(distance - best.distance) < 1e-9 && off < best.off - 1e-9)) best = { code, distance, off };
  }
  return best?.code;
}

/** In degrees. */
function angleBetween([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}
