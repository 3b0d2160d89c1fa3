import type { Sum } from './linear-model.ts';
import type { ComponentStudy } from './study-component.ts';

/** At most so many looks; and no more once a pair of them settles fewer than this: then a search for each cell finds more. */
const mostLooks = 40;
const fewestSettled = 4;

/**
 * Widens what has been seen of many unknowns at once: sums in which every unknown still in doubt has a weight by chance
 * drive them apart, half up and half down, then the other way round. Stops once a pair of looks settles few of them.
 */
export function lookAround(study: ComponentStudy, inDoubt: () => readonly number[]): void {
  const next = makeChance();
  let left = inDoubt();
  for (let look = 0; look < mostLooks && left.length > 1; look += 2) {
    const sum: Sum = left.map((at) => [at, next() < 0.5 ? 0.5 + next() : -0.5 - next()]);
    study.look(sum);
    study.look(sum.map(([at, times]) => [at, -times]));
    const still = inDoubt();
    if (left.length - still.length < fewestSettled) return;
    left = still;
  }
}

/** The same chance in every run (mulberry32), from 0 up to 1: a build must not depend on luck. */
function makeChance(): () => number {
  let state = 20240512;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
