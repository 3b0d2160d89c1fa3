/** The arrow keys, as the number of their direction in `data-go`: 0 is north, each further one 45 degrees on. */
const arrows: Record<string, number> = { ArrowUp: 0, ArrowRight: 2, ArrowDown: 4, ArrowLeft: 6 };

/** Two keys pressed within this time are one diagonal, in ms. */
const chord = 120;

/**
 * A direction to go; where two keys make it, `instead` says that the step of the first one is to be taken back, and `alone` is
 * where the second would have led without it.
 */
export type Step = { direction: number; instead: boolean; alone: number };

type ArrowKeeper = { press: (key: string, now: number) => Step | undefined; release: (key: string) => void; forget: () => void };

/** Turns arrow keys into directions; two neighbouring arrows held together go diagonally. `now` is in ms. */
export function arrowKeeper(): ArrowKeeper {
  const held = new Map<string, number>();
  return {
    press(key, now) {
      const own = arrows[key];
      if (own === undefined) return undefined;
      const [other] = [...held].find(([each]) => (((arrows[each] ?? 0) - own + 8) % 4) === 2) ?? [];
      const since = other === undefined ? undefined : held.get(other);
      if (!held.has(key)) held.set(key, now);
      if (other === undefined || since === undefined) return { direction: own, instead: false, alone: own };
      const second = arrows[other] ?? 0;
      // North is 0 and also 8: between it and west lies north-west.
      return { direction: Math.abs(own - second) === 6 ? 7 : (own + second) / 2, instead: now - since < chord, alone: own };
    },
    release: (key) => void held.delete(key),
    forget: () => held.clear(),
  };
}
