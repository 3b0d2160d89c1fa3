import { indexSystem } from './index-system.ts';
import { splitComponents } from './split-components.ts';
import { ComponentStudy, Contradiction } from './study-component.ts';
import type { LinearSystem } from './system.ts';
import { tightenBounds } from './tighten-bounds.ts';

/**
 * The rule is public: a cell is withheld because it is small or because it protects one that is. So where several withheld cells
 * hang together and all but one must be large, that one is small: no other can be the reason. Two that can be small are each
 * other’s alibi. A cell withheld quite alone has none and is let be: nobody knows a reason of it but what its own bounds say.
 *
 * @param hidden positions of the withheld cells of the component
 * @param threshold what is below it is small
 * @param cellOf names the cell of an unknown: one withheld again and again is one cell, and no alibi to itself
 * @returns positions of the cells without an alibi; where time ran out, also those for which none was found
 */
export function lackAlibi(study: ComponentStudy, hidden: readonly number[], threshold: number, cellOf = (id: string): string => id): readonly number[] {
  const cellAt = (at: number): string => cellOf(study.component.ids[at] ?? '');
  if (new Set(hidden.map(cellAt)).size < 2) return [];
  const small = new Set<string>();
  const undecided = new Set<string>();
  // Those that a solution has shown to be small come first: they need no search.
  for (const at of hidden.toSorted((a, b) => study.seenLow[a]! - study.seenLow[b]!)) {
    const answer = study.canBeBelow(at, threshold);
    if (answer !== false) (answer ? small : undecided).add(cellAt(at));
    if (small.size > 1) return [];
  }
  const without = small.size > 0 ? small : undecided;
  return hidden.filter((at) => without.has(cellAt(at)));
}

/**
 * Ids of the withheld cells of a whole system that lack an alibi.
 *
 * @param valueOf one solution, where it is known: it spares most searches
 * @throws Contradiction where nothing satisfies the system
 */
export function lackAlibiIn(system: LinearSystem, hidden: ReadonlySet<string>, threshold: number, valueOf = (_: string): number => Infinity): string[] {
  const indexed = indexSystem(system);
  if (tightenBounds(indexed, indexed.box, true) === 'contradiction') throw new Contradiction();
  return splitComponents(indexed, indexed.box).flatMap((component) => {
    const here = component.ids.flatMap((id, at) => (hidden.has(id) ? [at] : []));
    if (here.length < 2 || component.ids.filter((id) => hidden.has(id) && valueOf(id) < threshold).length > 1) return [];
    const study = new ComponentStudy(component, { whole: true });
    try {
      return lackAlibi(study, here, threshold).map((at) => component.ids[at] ?? '');
    } finally {
      study.dispose();
    }
  });
}
