import type { Late } from './late.ts';
import { splitGroup, type GroupCell, type LinkedGroup } from './linked-group.ts';
import { lonelyCells } from './lonely-cells.ts';
import { Reach } from './reach.ts';
import { Widening } from './widen.ts';
import { Witnesses } from './witnesses.ts';

/**
 * Takes out of a safe choice, dearest first, each cell without which all others stay safe and keep their alibis, until none is left that could go.
 *
 * @param hidden all that is hidden or absent in the group
 * @returns what is still hidden or absent
 */
export function showAgain(group: LinkedGroup, hidden: readonly GroupCell[], late: Late): ReadonlySet<string> {
  // With the shown cells at rest, what is hidden mostly falls apart into small groups, which are quick to look through.
  return new Set(splitGroup(group, hidden).flatMap((part) => (part.cells.some(({ hide }) => hide === 'may') ? leaveOut(part, late) : part.cells.map(({ id }) => id))));
}

function leaveOut(group: LinkedGroup, late: Late): string[] {
  const reach = new Reach(group);
  const widening = new Widening(group, 1);
  try {
    const witnesses = new Witnesses(group, reach, widening);
    for (const cell of group.cells) {
      reach.hide(cell);
      if (cell.hide !== 'may') widening.free(cell);
    }
    const order = group.cells.filter(({ hide }) => hide === 'may').toSorted(byValue);
    for (let changed = true; changed;) {
      changed = false;
      for (const cell of order) {
        if (late()) break;
        if (!reach.hides(cell)) continue;
        reach.show(cell);
        widening.close(cell);
        const restore = witnesses.forget(cell);
        if (group.cells.every((other) => !reach.hides(other) || witnesses.protects(other)) && lonelyCells(group, (other) => reach.hides(other)).length === 0) {
          changed = true;
        } else {
          reach.hide(cell);
          widening.open(cell);
          restore();
        }
      }
    }
    return group.cells.filter((cell) => reach.hides(cell)).map(({ id }) => id);
  } finally {
    reach.dispose();
    widening.dispose();
  }
}

/** Dearest first; among equals by id. */
export const byValue = (a: GroupCell, b: GroupCell): number => b.value - a.value || a.at - b.at;
