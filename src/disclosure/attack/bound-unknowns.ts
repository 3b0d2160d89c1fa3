import { indexSystem } from './index-system.ts';
import { splitComponents } from './split-components.ts';
import { ComponentStudy, Contradiction, type Bound } from './study-component.ts';
import type { LinearSystem } from './system.ts';
import { tightenBounds } from './tighten-bounds.ts';
import { snap } from './tolerance.ts';

/**
 * The least and the most each of the unknowns `ids` can be, given all that the system says: what an intruder with a
 * solver finds out. What is proven and what only bounded stands with `ComponentStudy`; each bound says which it is.
 *
 * @param options.whole false to reckon without whole numbers (bounds are then wider or the same)
 * @param options.secondsACell how long to look for the whole-number bound of one unknown, where the linear one is not whole
 * @param options.onProgress is told how many of the unknowns are done
 * @throws Contradiction where nothing satisfies the system
 */
export function boundUnknowns(
  system: LinearSystem,
  ids: Iterable<string>,
  { whole = true, secondsACell = 5, onProgress }: { whole?: boolean; secondsACell?: number; onProgress?: (done: number, of: number) => void } = {},
): Map<string, Bound> {
  const indexed = indexSystem(system);
  if (tightenBounds(indexed, indexed.box, whole) === 'contradiction') throw new Contradiction();
  const wanted = new Set(ids);
  const bounds = new Map<string, Bound>();
  const of = wanted.size;
  const keep = (id: string, bound: Bound): void => {
    bounds.set(id, bound);
    onProgress?.(bounds.size, of);
  };
  const components = splitComponents(indexed, indexed.box);
  const open = new Set(components.flatMap(({ ids: members }) => members));
  indexed.ids.forEach((id, at) => {
    if (wanted.has(id) && !open.has(id)) keep(id, { low: snap(indexed.box.low[at]!), high: snap(indexed.box.high[at]!), proven: true });
  });
  for (const component of components) {
    const study = new ComponentStudy(component, { whole, secondsACell });
    try {
      component.ids.forEach((id, at) => {
        if (wanted.has(id)) keep(id, study.bound(at));
      });
    } finally {
      study.dispose();
    }
  }
  const stranger = [...wanted].find((id) => !bounds.has(id));
  if (stranger !== undefined) throw new Error('An unknown was asked for that the system does not have.');
  return bounds;
}
