import type { Component } from './split-components.ts';
import { LinearModel, type Answer, type Sum } from './linear-model.ts';
import { tightenBounds } from './tighten-bounds.ts';
import { roundDown, roundUp, slack, snap, tolerance } from './tolerance.ts';
import type { Interval } from './system.ts';

/** Bounds, and whether they are known to be the true ones: reached by values that satisfy everything. */
export type Bound = Interval & { readonly proven: boolean };

/** Nothing satisfies all relations at once: whoever supposes them all supposes something false. */
export class Contradiction extends Error {}

/**
 * What can be found out about one component. Every solution met on the way is remembered: if it shows an unknown at
 * x, then the unknown’s interval contains x, so one search widens many intervals.
 *
 * What is proven. A tree’s bounds are exact once tightened: the values a relation leaves to an unknown form an interval,
 * and intervals that meet in one unknown meet in an interval (for whole numbers too, where all coefficients are ±1).
 * Elsewhere a linear program gives bounds that no intruder who reckons without whole numbers can better. Where its
 * solution happens to be whole, as it always is in two-way tables (their matrix is totally unimodular), the bound is
 * exact for whole numbers too. Where it is not, a mixed-integer program decides; where that runs out of time, the bound
 * stands as far as it was brought, and is said to be bounded, not proven.
 */
export class ComponentStudy {
  readonly component: Component;
  /** The least and the most that solutions have shown, whole where they must be. */
  readonly seenLow: Float64Array;
  readonly seenHigh: Float64Array;
  readonly #whole: boolean;
  readonly #secondsACell: number;
  readonly #exact: boolean;
  #linear: LinearModel | undefined;
  #integer: LinearModel | undefined;

  /** @throws Contradiction where nothing satisfies the component’s relations in fractions; that nothing does in whole numbers may come out with the first bound */
  constructor(component: Component, { whole, secondsACell = 5 }: { whole: boolean; secondsACell?: number }) {
    this.component = component;
    this.#whole = whole;
    this.#secondsACell = secondsACell;
    this.seenLow = new Float64Array(component.ids.length).fill(Infinity);
    this.seenHigh = new Float64Array(component.ids.length).fill(-Infinity);
    const outcome = tightenBounds(component, component.box, whole);
    if (outcome === 'contradiction') throw new Contradiction();
    const unit = component.rows.every(({ times }) => times.every((each) => Math.abs(each) === 1));
    const anyWhole = whole && component.whole.some(Boolean);
    this.#exact = outcome === 'settled' && component.tree && (!anyWhole || (unit && component.whole.every(Boolean)));
    if (this.#exact) {
      this.seenLow.set(component.box.low);
      this.seenHigh.set(component.box.high);
    } else {
      this.#linear = new LinearModel(component, false);
      if (this.#linear.greatest([]).kind === 'impossible') {
        this.dispose();
        throw new Contradiction();
      }
    }
  }

  /** True where all bounds are known already. */
  get exact(): boolean {
    return this.#exact;
  }

  /** Looks for a solution that makes a sum great, for what it shows of every unknown; nearly the greatest will do. */
  look(sum: Sum): void {
    if (this.#exact) return;
    const linear = this.#linear!.greatest(sum);
    if (this.#remember(linear) || !this.#whole || linear.kind !== 'found') return;
    this.#remember(this.#inWholeNumbers(sum, 0.1));
  }

  /** The bounds of one unknown. */
  bound(at: number): Bound {
    if (this.#exact) return this.#interval(at, true);
    const low = this.#reach(at, -1);
    const high = this.#reach(at, 1);
    return this.#interval(at, low && high);
  }

  /** The bounds of one unknown as far as they are certain: on a side on which time ran out, only what solutions have shown. */
  certain(at: number): Bound {
    const [low, high] = [this.#exact || this.#reach(at, -1), this.#exact || this.#reach(at, 1)];
    const outer = this.#interval(at, low && high);
    return { ...outer, low: low ? outer.low : this.seenLow[at]!, high: high ? outer.high : this.seenHigh[at]! };
  }

  /** Can the unknown be below `limit`? Undefined where time ran out before anything told. */
  canBeBelow(at: number, limit: number): boolean | undefined {
    if (this.seenLow[at]! < limit) return true;
    const proven = this.#exact || this.#reach(at, -1);
    if (this.component.box.low[at]! > limit - tolerance) return false;
    return proven || this.seenLow[at]! < limit || undefined;
  }

  dispose(): void {
    this.#linear?.dispose();
    this.#integer?.dispose();
    this.#linear = this.#integer = undefined;
  }

  #interval(at: number, proven: boolean): Bound {
    const [low, high] = [this.component.box.low[at]!, this.component.box.high[at]!];
    return { low: snap(low), high: high === Infinity ? null : snap(high), proven };
  }

  /** Brings one bound in until a solution reaches it; false where time ran out before. `side` is 1 for the upper bound. */
  #reach(at: number, side: 1 | -1): boolean {
    if (this.#reached(at, side)) return true;
    const linear = this.#linear!.greatest([[at, side]]);
    if (linear.kind === 'unbounded') return true;
    if (linear.kind !== 'found') throw new Contradiction();
    this.#bringIn(at, side, linear.value * side);
    this.#remember(linear);
    if (!this.#whole || !this.component.whole.some(Boolean) || this.#reached(at, side)) return true;
    const integer = this.#inWholeNumbers([[at, side]], 0);
    if (integer.kind === 'unbounded') return true;
    if (integer.kind === 'impossible') throw new Contradiction();
    this.#bringIn(at, side, (integer.kind === 'found' ? integer.value : integer.bound) * side);
    this.#remember(integer);
    return integer.kind === 'found';
  }

  #inWholeNumbers(sum: Sum, miss: number): Answer {
    this.#integer ??= new LinearModel(this.component, true);
    return this.#integer.greatest(sum, { seconds: this.#secondsACell, miss });
  }

  /** True where a solution has shown the unknown at its bound. */
  #reached(at: number, side: 1 | -1): boolean {
    const [bound, seen] = side > 0 ? [this.component.box.high[at]!, this.seenHigh[at]!] : [this.component.box.low[at]!, this.seenLow[at]!];
    return Number.isFinite(bound) && Math.abs(bound - seen) <= slack(bound) + 1e-9;
  }

  #bringIn(at: number, side: 1 | -1, value: number): void {
    const { box, whole } = this.component;
    const round = this.#whole && whole[at];
    if (side > 0) box.high[at] = Math.min(box.high[at]!, round ? roundDown(value) : value);
    else box.low[at] = Math.max(box.low[at]!, round ? roundUp(value) : value);
  }

  /** False where the answer is no solution, because it is not whole where it must be. */
  #remember(answer: Answer): boolean {
    const values = 'point' in answer && answer.point && this.#asSolution(answer.point);
    if (!values) return false;
    values.forEach((value, at) => {
      if (value < this.seenLow[at]!) this.seenLow[at] = value;
      if (value > this.seenHigh[at]!) this.seenHigh[at] = value;
    });
    return true;
  }

  /** The solution with its whole unknowns made whole, if it then still satisfies every relation; else undefined. */
  #asSolution(point: Float64Array): Float64Array | undefined {
    const { whole, rows, ids } = this.component;
    const values = new Float64Array(ids.length);
    for (let at = 0; at < ids.length; at += 1) {
      const value = snap(point[at]!);
      if (this.#whole && whole[at] && !Number.isInteger(value)) return undefined;
      values[at] = value;
    }
    const fits = rows.every(({ at, times, low, high }) => {
      const sum = at.reduce((total, each, term) => total + times[term]! * values[each]!, 0);
      return sum >= low - slack(low) - 1e-6 && sum <= high + slack(high) + 1e-6;
    });
    return fits ? values : undefined;
  }
}
