import type { Late } from './late.ts';
import type { GroupCell, LinkedGroup } from './linked-group.ts';
import { lonelyCells } from './lonely-cells.ts';
import { Reach } from './reach.ts';
import { byValue, showAgain } from './show-again.ts';
import { Widening, type Way } from './widen.ts';
import { Witnesses } from './witnesses.ts';

/** Cells of one group that are hidden together and safe together, and what hiding them costs. */
export type SafeChoice = { readonly hidden: ReadonlySet<GroupCell>; readonly cost: number };

/** Finds safe choices in one group, good but not always the least. Holds memory of the solver: dispose of it in the end. */
export class Chooser {
  readonly #group: LinkedGroup;
  #upwards: Widening | undefined;
  #bothWays: Widening | undefined;

  constructor(group: LinkedGroup) {
    this.#group = group;
  }

  /**
   * Hides what the unsafe cells need, cheapest perturbation by cheapest perturbation; then, cheapest first, what gives those an
   * alibi that are seen to be small because all others are large; then shows again whatever is not needed.
   * @param start cells to be hidden to begin with, besides those that must be
   * @returns null where some hidden cell cannot be protected
   */
  choose(start: Iterable<GroupCell>, late: Late): SafeChoice | null {
    const reach = new Reach(this.#group);
    this.#upwards = new Widening(this.#group, 1);
    try {
      const witnesses = new Witnesses(this.#group, reach);
      const queue: GroupCell[] = [];
      const hide = (cell: GroupCell): void => {
        if (reach.hides(cell)) return;
        reach.hide(cell);
        this.#upwards?.free(cell);
        this.#bothWays?.free(cell);
        queue.push(cell);
      };
      this.#group.cells.filter(({ hide: how }) => how !== 'may').toSorted(byValue).forEach(hide);
      [...start].toSorted(byValue).forEach(hide);
      for (let safe = 0; ;) {
        for (; safe < queue.length; safe += 1) if (!this.#makeRoom(queue[safe]!, reach, witnesses, hide)) return null;
        const [lonely] = lonelyCells(this.#group, (cell) => reach.hides(cell));
        if (!lonely) break;
        const [cheapest] = lonely.beside;
        if (!cheapest) return null;
        hide(cheapest);
      }
      const kept = showAgain(this.#group, queue, late);
      const hidden = queue.filter(({ id, hide: how }) => kept.has(id) && how !== 'absent');
      return { hidden: new Set(hidden), cost: costOf(hidden) };
    } finally {
      reach.dispose();
      this.#upwards.dispose();
      this.#bothWays?.dispose();
      this.#bothWays = undefined;
    }
  }

  #makeRoom(cell: GroupCell, reach: Reach, witnesses: Witnesses, hide: (cell: GroupCell) => void): boolean {
    const take = ({ points, moved }: Way): void => {
      moved.forEach(hide);
      points.forEach((point) => witnesses.learn(point));
    };
    if (witnesses.holds(cell)) return true;
    const up = this.#upwards?.widen(cell, cell.need);
    if (up && up.moved.length === 0) take(up);
    // Where cells are moved by parts of a whole, the whole steps fall short of what was asked for: then more is asked for.
    for (let more = 0; more < 4 && !witnesses.protects(cell); more += 1) {
      const way = cell.onlyUp ? (more === 0 ? up : this.#upwards?.widen(cell, cell.need + more)) : this.#twoWays(reach).widen(cell, cell.need + more);
      if (!way) return false;
      take(way);
    }
    return witnesses.protects(cell);
  }

  #twoWays(reach: Reach): Widening {
    if (this.#bothWays) return this.#bothWays;
    const widening = new Widening(this.#group, 2);
    this.#group.cells.filter((cell) => reach.hides(cell)).forEach((cell) => widening.free(cell));
    return (this.#bothWays = widening);
  }
}

export const costOf = (cells: Iterable<GroupCell>): number => [...cells].reduce((sum, { value, hide }) => sum + (hide === 'absent' ? 0 : value), 0);
