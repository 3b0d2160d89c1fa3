import { degreesOff, directions, widest, type Compass } from './compass.ts';

/** A bordering place and its bearing, in degrees from north, clockwise. */
export type Around = { code: string; bearing: number };
type Plan = { cost: number; taken: Partial<Record<Compass, string>> };

/** What it costs to leave a place without a direction: more than any two that fit badly. */
const leftOut = 2 * 90 ** 2;

/**
 * Gives the places around one a direction each. Of all ways to do so the one with the least sum of squared misses is taken,
 * which turns several places a little rather than one of them much; directions left over then go to whatever lies nearest.
 */
export function assignDirections(around: readonly Around[]): Partial<Record<Compass, string>> {
  // For each set of directions given away, the cheapest way to have done so: at most 256 of them.
  let plans = new Map<number, Plan>([[0, { cost: 0, taken: {} }]]);
  for (const { code, bearing } of around) {
    const next = new Map<number, Plan>();
    const offer = (set: number, plan: Plan): void => {
      if (plan.cost < (next.get(set)?.cost ?? Infinity)) next.set(set, plan);
    };
    for (const [set, { cost, taken }] of plans) {
      offer(set, { cost: cost + leftOut, taken });
      directions.forEach((direction, index) => {
        const off = degreesOff(bearing, direction);
        if (set & (1 << index) || off > widest(direction)) return;
        offer(set | (1 << index), { cost: cost + off ** 2, taken: { ...taken, [direction]: code } });
      });
    }
    plans = next;
  }
  const [best] = [...plans.values()].toSorted((a, b) => a.cost - b.cost);
  return fillUp(best?.taken ?? {}, around);
}

function fillUp(taken: Partial<Record<Compass, string>>, around: readonly Around[]): Partial<Record<Compass, string>> {
  const all: Partial<Record<Compass, string>> = {};
  for (const direction of directions) {
    const off = (one: Around): number => degreesOff(one.bearing, direction);
    const [nearest] = around.filter((one) => off(one) <= widest(direction)).toSorted((a, b) => off(a) - off(b));
    const code = taken[direction] ?? nearest?.code;
    if (code) all[direction] = code;
  }
  return all;
}
