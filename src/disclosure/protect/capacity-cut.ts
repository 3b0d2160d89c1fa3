import type { GroupCell, LinkedGroup } from './linked-group.ts';
import type { Far } from './reach.ts';

/** A condition that every safe choice fulfils: when `cell` is hidden, the shares of the other hidden cells sum to 1 or more. */
export type Cut = { readonly cell: GroupCell; readonly shares: ReadonlyMap<GroupCell, number> };

const noise = 1e-7;

/**
 * The condition that a choice breaks which leaves a cell too little room. The prices of the bounds, at the furthest the cell can
 * be moved up and down, say how much room each other cell could lend it at most; lending more than is missing helps no further.
 * (Fischetti and Salazar-González 2001, “Solving the cell suppression problem on tabular data with linear constraints”,
 * capacity constraints for sliding protection levels.)
 *
 * @param low how far each cell may go below its value under the choice, `high` above it; a choice may be fractional
 * @returns null where the prices give no condition
 */
export function capacityCut({ cells }: LinkedGroup, cell: GroupCell, fars: readonly Far[], low: readonly number[], high: readonly number[]): Cut | null {
  let fixed = 0;
  const lent = new Map<GroupCell, number>();
  for (const { moved, prices } of fars) {
    fixed += moved;
    for (const other of cells) {
      const price = prices[other.at] ?? 0;
      if (other === cell || other.hide !== 'may' || Math.abs(price) < noise) continue;
      fixed -= price > 0 ? price * (low[other.at] ?? 0) : -price * (high[other.at] ?? 0);
      // Upwards no cell is bounded when it is hidden, so it may lend all that is missing.
      lent.set(other, (lent.get(other) ?? 0) + (price > 0 ? price * other.room : Infinity));
    }
  }
  const missing = cell.need - fixed;
  if (!(missing > noise)) return null;
  return { cell, shares: new Map([...lent].map(([other, room]) => [other, Math.min(1, room / missing)])) };
}

/** True when a choice, whole or fractional, breaks the condition. */
export function breaks({ cell, shares }: Cut, hiding: (cell: GroupCell) => number): boolean {
  let sum = 0;
  for (const [other, share] of shares) sum += share * hiding(other);
  return sum < hiding(cell) - 1e-5;
}
