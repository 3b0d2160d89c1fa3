import { assignDirections } from './assign-directions.ts';
import { directions, type Compass } from './compass.ts';
import { joinIslands, type PlacePoint } from './join-islands.ts';
import type { Outlines } from './outlines.ts';
import { touching } from './touching.ts';

export { touching } from './touching.ts';
export type { Compass } from './compass.ts';

/**
 * Where each arrow leads from each place, to be put on keys: only ever to a place with a common border. Every bordering
 * place has a direction of its own, the one that fits best, as long as there are enough of them; a direction nobody claims
 * leads to the bordering place nearest to it, or nowhere. `points` are where readers see the places, y downwards.
 */
export function findNeighbours(outlines: Pick<Outlines, 'topology'>, points: readonly PlacePoint[]): ReadonlyMap<string, Partial<Record<Compass, string>>> {
  const lists = joinIslands(touching(outlines), points);
  return new Map(
    points.map((here) => {
      const around = points.filter(({ code }) => lists.get(here.code)?.includes(code)).map(({ code, x, y }) => ({ code, bearing: bearing(x - here.x, y - here.y) }));
      return [here.code, assignDirections(around)];
    }),
  );
}

/** Degrees from north, clockwise. */
function bearing(right: number, down: number): number {
  return ((Math.atan2(right, -down) * 180) / Math.PI + 360) % 360;
}

/**
 * One place's arrows as its link carries them: from north clockwise, eight codes without what all have (the province's digits
 * before, two noughts behind), `-` where there is none. The map's program shortens its codes alike.
 */
export function writeGo(arrows: Partial<Record<Compass, string>> | undefined): string {
  return directions.map((direction) => arrows?.[direction]?.slice(2).replace(/00$/, '') ?? '-').join(' ');
}
