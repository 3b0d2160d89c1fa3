import { indexSystem } from './index-system.ts';
import { judgeInterval } from './judge-interval.ts';
import { lackAlibi } from './lack-alibi.ts';
import { lookAround } from './look-around.ts';
import { splitComponents } from './split-components.ts';
import { ComponentStudy, Contradiction, type Bound } from './study-component.ts';
import type { Interval, LinearSystem } from './system.ts';
import { tightenBounds } from './tighten-bounds.ts';
import { snap } from './tolerance.ts';

/** What an attack came to. It holds no hidden value: intervals are those anyone could work out, and of unsafe cells there are none. */
export type AttackReport = {
  /** How many cells without a published number were attacked. */
  readonly tried: number;
  /** The safe hidden cell that is bounded best, or null where none is bounded on both sides or it was not asked for. */
  readonly narrowest: ({ readonly cell: string } & Interval) | null;
  /** Cells that what is published gives away. */
  readonly unsafe: readonly string[];
  /** Cells that whole-number solutions, or an exact argument, prove to be safe or unsafe. */
  readonly proven: number;
  /** Cells of which only a bound is known, because time ran out: judged by what solutions have shown of them, so rather unsafe than safe. */
  readonly bounded: number;
};

export type AttackOptions = {
  /** Of the targets, those that nobody has hidden, only not published: they are unsafe where they must be small, not where they are merely known well. */
  readonly open?: ReadonlySet<string>;
  /** False to stop at the verdict, without working out which cell is narrowest. */
  readonly narrowest?: boolean;
  readonly secondsACell?: number;
  /** Names the cell of a target, where several targets are one cell at several times. */
  readonly cellOf?: (id: string) => string;
  readonly onProgress?: (done: number, of: number) => void;
};

/**
 * Attacks a system: is any target given away? A target is safe as soon as two solutions show it `threshold` apart, so
 * most need no search of their own; exact bounds are worked out only for those that are still in doubt. A hidden one must
 * also have an alibi (see `lackAlibi`).
 *
 * @param threshold the least width of a safe interval (k)
 * @throws Contradiction where nothing satisfies the system
 */
export function attackSystem(system: LinearSystem, targets: Iterable<string>, threshold: number, options: AttackOptions = {}): AttackReport {
  const { open = new Set<string>(), secondsACell = 5 } = options;
  const indexed = indexSystem(system);
  if (tightenBounds(indexed, indexed.box, true) === 'contradiction') throw new Contradiction();
  const wanted = new Set(targets);
  const tally = new Tally(wanted.size, threshold, open, options.onProgress);
  const components = splitComponents(indexed, indexed.box);
  const inComponent = new Set(components.flatMap(({ ids }) => ids));
  indexed.ids.forEach((id, at) => {
    if (wanted.has(id) && !inComponent.has(id)) tally.judge(id, { low: snap(indexed.box.low[at]!), high: snap(indexed.box.high[at]!), proven: true });
  });
  for (const component of components) {
    const here = component.ids.flatMap((id, at) => (wanted.has(id) ? [at] : []));
    if (here.length === 0) continue;
    const study = new ComponentStudy(component, { whole: true, secondsACell });
    try {
      attackComponent(study, here, tally, options);
    } finally {
      study.dispose();
    }
  }
  const report = tally.report();
  return options.narrowest === false ? { ...report, narrowest: null } : report;
}

function attackComponent(study: ComponentStudy, here: readonly number[], tally: Tally, { narrowest = true, cellOf }: AttackOptions): void {
  const { ids } = study.component;
  const refuseThoseWithoutAlibi = (): void => {
    const hidden = here.filter((at) => tally.isHidden(ids[at]!));
    lackAlibi(study, hidden, tally.threshold, cellOf).forEach((at) => tally.refuse(ids[at]!));
  };
  const left = (): number[] => here.filter((at) => !tally.has(ids[at]!));
  const seen = (at: number): Interval => ({ low: study.seenLow[at]!, high: study.seenHigh[at]! });
  if (study.exact) {
    refuseThoseWithoutAlibi();
    for (const at of left()) tally.judge(ids[at]!, study.bound(at));
    return;
  }
  const inDoubt = (): number[] => left().filter((at) => !tally.isSafe(ids[at]!, seen(at)));
  lookAround(study, inDoubt);
  refuseThoseWithoutAlibi();
  for (const at of inDoubt()) {
    const isSafe = (): boolean => tally.isSafe(ids[at]!, seen(at));
    // One search may have settled others as well, so each is asked again before it is searched for.
    for (const side of [1, -1]) if (!isSafe()) study.look([[at, side]]);
    if (isSafe()) continue;
    const bound = study.certain(at);
    if (!isSafe()) tally.judge(ids[at]!, bound);
  }
  const settled = left();
  for (const at of settled) tally.keepSafe(ids[at]!);
  if (!narrowest) return;
  const width = (at: number): number => study.seenHigh[at]! - study.seenLow[at]!;
  for (const at of settled.filter((each) => tally.isHidden(ids[each]!)).sort((a, b) => width(a) - width(b))) {
    if (width(at) < tally.narrowestWidth) tally.compare(ids[at]!, study.bound(at));
  }
}

/** Keeps the verdicts while the components are gone through. */
class Tally {
  readonly #of: number;
  readonly threshold: number;
  readonly #open: ReadonlySet<string>;
  readonly #onProgress: AttackOptions['onProgress'];
  readonly #done = new Set<string>();
  readonly #unsafe: string[] = [];
  #bounded = 0;
  #narrowest: ({ readonly cell: string } & Interval) | null = null;
  narrowestWidth = Infinity;

  constructor(of: number, threshold: number, open: ReadonlySet<string>, onProgress: AttackOptions['onProgress']) {
    this.#of = of;
    this.threshold = threshold;
    this.#open = open;
    this.#onProgress = onProgress;
  }

  has(id: string): boolean {
    return this.#done.has(id);
  }

  isHidden(id: string): boolean {
    return !this.#open.has(id);
  }

  /** Would the cell be safe if this were all of its interval? A wider interval is as safe, so solutions seen are enough. */
  isSafe(id: string, interval: Interval): boolean {
    if (this.isHidden(id)) return judgeInterval(interval, this.threshold);
    return interval.high === null || interval.high >= this.threshold;
  }

  judge(id: string, bound: Bound): void {
    this.#count(id);
    if (!bound.proven) this.#bounded += 1;
    // One that is 0 for certain harms nobody; solutions that show no more than 0 are not certain.
    if (!this.isHidden(id) && bound.proven && bound.high === 0) return;
    if (!this.isSafe(id, bound)) this.#unsafe.push(id);
    else if (this.isHidden(id)) this.compare(id, bound);
  }

  refuse(id: string): void {
    this.#count(id);
    this.#unsafe.push(id);
  }

  keepSafe(id: string): void {
    this.#count(id);
  }

  compare(cell: string, { low, high }: Interval): void {
    if (high === null || high - low >= this.narrowestWidth) return;
    this.#narrowest = { cell, low, high };
    this.narrowestWidth = high - low;
  }

  report(): AttackReport {
    if (this.#done.size !== this.#of) throw new Error('A target was asked for that the system does not have.');
    return { tried: this.#of, narrowest: this.#narrowest, unsafe: this.#unsafe, proven: this.#of - this.#bounded, bounded: this.#bounded };
  }

  #count(id: string): void {
    this.#done.add(id);
    this.#onProgress?.(this.#done.size, this.#of);
  }
}
