/** Where a place stands in a plane whose y grows downwards, as on a page. */
export type PlacePoint = { code: string; x: number; y: number };

/** How far two places are from each other. */
export const distance = (a: PlacePoint, b: PlacePoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Joins what touches nothing (an island, land beyond another province) to the nearest place of the rest, so that everything
 * can be reached step by step. Gives back the same lists where all hangs together already.
 */
export function joinIslands(touches: ReadonlyMap<string, readonly string[]>, points: readonly PlacePoint[]): Map<string, string[]> {
  const lists = new Map(points.map(({ code }) => [code, [...(touches.get(code) ?? [])]]));
  for (;;) {
    const reached = reachedFrom(points[0]?.code, lists);
    const pairs = points
      .filter(({ code }) => reached.has(code))
      .flatMap((here) => points.filter(({ code }) => !reached.has(code)).map((there) => ({ here, there, far: distance(here, there) })));
    const nearest = pairs.toSorted((a, b) => a.far - b.far)[0];
    if (!nearest) return lists;
    lists.get(nearest.here.code)?.push(nearest.there.code);
    lists.get(nearest.there.code)?.push(nearest.here.code);
  }
}

/** Every code that can be reached from one of them, itself included. */
export function reachedFrom(start: string | undefined, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>(start === undefined ? [] : [start]);
  for (const code of reached) for (const next of steps.get(code) ?? []) reached.add(next);
  return reached;
}
