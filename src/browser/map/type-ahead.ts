/** Letters typed within this time of each other belong together, in ms. */
const together = 1000;

/** What of a place is compared: all it is called, small and without marks. */
type Named = { names: readonly string[] };

/**
 * The place whose name begins with what was typed, looked for from the current one on and round. One letter again and again
 * goes from one such place to the next; further letters may keep the place that already fits.
 */
export function matchTyped<P extends Named>(places: readonly P[], current: P | undefined, typed: string): P | undefined {
  const same = [...typed].every((letter) => letter === [...typed][0]);
  const wanted = same ? ([...typed][0] ?? '') : typed;
  const start = (current ? places.indexOf(current) : -1) + (same ? 1 : 0);
  const round = [...places.slice(Math.max(0, start)), ...places.slice(0, Math.max(0, start))];
  return round.find(({ names }) => names.some((name) => name.startsWith(typed))) ?? round.find(({ names }) => names.some((name) => name.startsWith(wanted)));
}

/** Gathers letters into words. `now` is in ms. */
export function letterKeeper(): (letter: string, now: number) => string {
  let [typed, last] = ['', -Infinity];
  return (letter, now) => {
    typed = now - last > together ? letter : typed + letter;
    last = now;
    return typed;
  };
}
