import { roundDown, tolerance } from '../attack/tolerance.ts';
import type { GroupCell, LinkedGroup } from './linked-group.ts';
import type { Reach } from './reach.ts';
import type { Widening } from './widen.ts';

/** The whole steps in a distance: an intruder knows that counts are whole. */
const wholeSteps = roundDown;

type Seen = { above: number; below: number; high: Float64Array | null; low: Float64Array | null };

/**
 * For each hidden cell two ways, both of which fit what is published, in which it lies far enough apart: while they stand,
 * nobody has to solve anything to know the cell safe. One solution often serves many cells.
 */
export class Witnesses {
  readonly #group: LinkedGroup;
  readonly #reach: Reach;
  readonly #widening: Widening | undefined;
  readonly #seen: Seen[];

  /** @param widening where it is given, it is asked first: its ways move few cells, so that few witnesses rest on any one */
  constructor(group: LinkedGroup, reach: Reach, widening?: Widening) {
    this.#group = group;
    this.#reach = reach;
    this.#widening = widening;
    this.#seen = group.cells.map(() => ({ above: 0, below: 0, high: null, low: null }));
  }

  /** True when an intruder cannot narrow the cell down to less than it needs; asks the solver only where no witness tells. */
  protects(cell: GroupCell): boolean {
    if (this.holds(cell)) return true;
    const way = this.#widening?.widen(cell, cell.need);
    way?.points.forEach((point) => this.learn(point));
    if (this.holds(cell)) return true;
    this.learn(this.#reach.far(cell, 1, cell.need).point);
    if (this.holds(cell) || cell.onlyUp) return this.holds(cell);
    this.learn(this.#reach.far(cell, -1, cell.need - wholeSteps(this.#of(cell).above)).point);
    return this.holds(cell);
  }

  /** True where a witness is known; nothing is solved. */
  holds(cell: GroupCell): boolean {
    const { above, below } = this.#of(cell);
    return wholeSteps(above) + (cell.onlyUp ? 0 : wholeSteps(below)) >= cell.need;
  }

  /** Takes in a way the hidden cells could differ from their values, as far as it moves some further than any before. */
  learn(point: Float64Array): void {
    for (const cell of this.#group.cells) {
      if (!this.#reach.hides(cell)) continue;
      const moved = point[cell.at] ?? 0;
      const seen = this.#of(cell);
      if (this.holds(cell)) continue;
      if (moved > seen.above + tolerance) Object.assign(seen, { above: moved, high: point });
      if (-moved > seen.below + tolerance) Object.assign(seen, { below: -moved, low: point });
    }
  }

  /** Forgets what rests on moving this cell, which is shown from now on. Returns how to take it back. */
  forget(shown: GroupCell): () => void {
    const moves = (point: Float64Array | null): boolean => point !== null && Math.abs(point[shown.at] ?? 0) > tolerance;
    const before: [Seen, Seen][] = [];
    for (const seen of this.#seen) {
      const [high, low] = [moves(seen.high), moves(seen.low)];
      if (!high && !low) continue;
      before.push([seen, { ...seen }]);
      if (high) Object.assign(seen, { above: 0, high: null });
      if (low) Object.assign(seen, { below: 0, low: null });
    }
    return () => before.forEach(([seen, was]) => Object.assign(seen, was));
  }

  #of({ at }: GroupCell): Seen {
    const seen = this.#seen[at];
    if (!seen) throw new RangeError('A cell of another group.');
    return seen;
  }
}
