import { mostColumns, type TileCell, type TilePlan } from './tile-plan.ts';

/** A place's symbol on the map, in any unit; y grows to the south. */
type Located = { code: string; x: number; y: number };

/**
 * A grid for a province that brings none: as square as it can be, each place near where it lies on the map. Starts with the
 * places in reading order and swaps two cells as long as that brings places nearer (least squares). Deterministic, and no
 * match for a plan made by hand.
 */
export function arrangeTiles(points: readonly Located[]): TilePlan {
  const columns = Math.min(mostColumns, Math.ceil(Math.sqrt(points.length)));
  const rows = Math.ceil(points.length / columns);
  const x = spread(points.map((point) => point.x), columns);
  const y = spread(points.map((point) => point.y), rows);
  const order = points.map(({ code }, at) => ({ code, x: x[at] ?? 0, y: y[at] ?? 0 })).sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x);
  const held: ((typeof order)[number] | undefined)[] = Array.from({ length: columns * rows }, (_, cell) => order[cell]);
  const cost = (cell: number, at: number): number => {
    const place = held[cell];
    return place ? (place.x - (at % columns)) ** 2 + (place.y - Math.floor(at / columns)) ** 2 : 0;
  };
  const swapOne = (): boolean => {
    for (let a = 0; a < held.length; a += 1) {
      for (let b = a + 1; b < held.length; b += 1) {
        if (cost(a, b) + cost(b, a) >= cost(a, a) + cost(b, b) - 1e-9) continue;
        [held[a], held[b]] = [held[b], held[a]];
        return true;
      }
    }
    return false;
  };
  while (swapOne());
  return Object.fromEntries(held.flatMap((place, at): [string, TileCell][] => (place ? [[place.code, [at % columns, Math.floor(at / columns)]]] : [])));
}

/** Numbers spread over 0 … `steps` − 1. */
function spread(values: readonly number[], steps: number): number[] {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return values.map((value) => (span > 0 ? ((value - least) / span) * (steps - 1) : 0));
}
