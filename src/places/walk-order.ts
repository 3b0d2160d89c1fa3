import { distance, type PlacePoint } from './join-islands.ts';
import type { Outlines } from './outlines.ts';
import { touching } from './touching.ts';

/** What a step to a place without a common border costs, in widths of the map: more than any detour saves. */
const jump = 100;

/**
 * A walk through all places, each once, that steps over a common border wherever it can and is short: for “previous” and
 * “next”. From every start the nearest place is taken again and again, then stretches are turned round or moved as long as
 * that helps; the best of these walks begins at its western end. The same places give the same walk.
 */
export function walkOrder(outlines: Pick<Outlines, 'topology'>, points: readonly PlacePoint[]): string[] {
  const touches = touching(outlines);
  const xs = points.map(({ x }) => x);
  const width = Math.max(...xs) - Math.min(...xs) || 1;
  const step = (a: PlacePoint, b: PlacePoint): number => distance(a, b) + (touches.get(a.code)?.includes(b.code) ? 0 : jump * width);
  const cost = (walk: readonly PlacePoint[]): number => walk.reduce((sum, here, index) => sum + (index > 0 ? step(walk[index - 1] ?? here, here) : 0), 0);
  const walks = points.map((start) => improve(nearestFirst(start, points, step), cost));
  const best = walks.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
  const [first, last] = [best[0], best.at(-1)];
  return (first && last && last.x < first.x ? best.toReversed() : best).map(({ code }) => code);
}

function nearestFirst(start: PlacePoint, points: readonly PlacePoint[], step: (a: PlacePoint, b: PlacePoint) => number): PlacePoint[] {
  const walk = [start];
  const left = points.filter((point) => point !== start);
  for (let here = start; left.length > 0; ) {
    const next = left.reduce((near, point) => (step(here, point) < step(here, near) ? point : near));
    left.splice(left.indexOf(next), 1);
    walk.push(next);
    here = next;
  }
  return walk;
}

/** Turns a stretch of the walk round, or moves it elsewhere (Lin 1965; Or 1976), until neither makes it cheaper. */
function improve(walk: PlacePoint[], cost: (walk: readonly PlacePoint[]) => number): PlacePoint[] {
  for (let best = walk, now = cost(walk); ; ) {
    const better = variants(best).find((one) => cost(one) < now - 1e-9);
    if (!better) return best;
    best = better;
    now = cost(best);
  }
}

function variants(walk: readonly PlacePoint[]): PlacePoint[][] {
  const found: PlacePoint[][] = [];
  for (let from = 0; from < walk.length; from += 1) {
    for (let to = from + 1; to <= walk.length; to += 1) {
      const [before, stretch, after] = [walk.slice(0, from), walk.slice(from, to), walk.slice(to)];
      found.push([...before, ...stretch.toReversed(), ...after]);
      if (stretch.length > 3) continue;
      const rest = [...before, ...after];
      for (let at = 0; at <= rest.length; at += 1) {
        found.push([...rest.slice(0, at), ...stretch, ...rest.slice(at)], [...rest.slice(0, at), ...stretch.toReversed(), ...rest.slice(at)]);
      }
    }
  }
  return found;
}
