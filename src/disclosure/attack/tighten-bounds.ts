import type { Box, IndexedSystem, Row } from './index-system.ts';
import { roundDown, roundUp, slack } from './tolerance.ts';

/** How often one relation is looked at, at most, on average: without a limit, some circles creep towards their bound for ever. */
const looksPerRow = 60;

/**
 * Narrows `box` in place by what each relation says of one unknown, given the bounds of its others, until nothing
 * changes (feasibility-based bound tightening). Every bound it sets holds; where the relations form a tree (no two
 * paths between two unknowns) the bounds are also reached. Whole unknowns are rounded inwards if `whole`.
 *
 * @returns 'contradiction' where nothing can satisfy a relation; 'settled' where nothing more changes; 'cut-short' where it gave up before that
 */
export function tightenBounds(system: IndexedSystem, box: Box, whole: boolean): 'settled' | 'cut-short' | 'contradiction' {
  const rowsOf: number[][] = system.ids.map(() => []);
  system.rows.forEach(({ at }, row) => at.forEach((each) => rowsOf[each]!.push(row)));
  const queue = system.rows.map((_, row) => row);
  const waiting = new Uint8Array(queue.length).fill(1);
  const most = queue.length * looksPerRow;
  for (let looked = 0; looked < queue.length; looked += 1) {
    if (looked > most) return 'cut-short';
    const row = queue[looked]!;
    waiting[row] = 0;
    const changed = tightenRow(system.rows[row]!, box, (at) => whole && system.whole[at]!);
    if (!changed) return 'contradiction';
    for (const at of changed) {
      for (const other of rowsOf[at]!) {
        if (waiting[other]) continue;
        waiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return 'settled';
}

/** Positions whose bounds a relation narrowed; undefined where it cannot hold at all. */
function tightenRow({ at, times, low, high }: Row, box: Box, isWhole: (at: number) => boolean): number[] | undefined {
  // Sums of the finite bounds, and how many are infinite: so that each unknown's own share can be taken out again.
  let [least, leastOpen, most, mostOpen] = [0, 0, 0, 0];
  const ends = at.map((each, term) => {
    const [a, b] = [times[term]! * box.low[each]!, times[term]! * box.high[each]!];
    const end = { min: Math.min(a, b), max: Math.max(a, b) };
    if (end.min === -Infinity) leastOpen += 1;
    else least += end.min;
    if (end.max === Infinity) mostOpen += 1;
    else most += end.max;
    return end;
  });
  if ((leastOpen === 0 && least > high + slack(high)) || (mostOpen === 0 && most < low - slack(low))) return undefined;
  const changed: number[] = [];
  for (const [term, each] of at.entries()) {
    const { min, max } = ends[term]!;
    const othersLeast = leastOpen - (min === -Infinity ? 1 : 0) > 0 ? -Infinity : least - (min === -Infinity ? 0 : min);
    const othersMost = mostOpen - (max === Infinity ? 1 : 0) > 0 ? Infinity : most - (max === Infinity ? 0 : max);
    const [a, b] = [(low - othersMost) / times[term]!, (high - othersLeast) / times[term]!];
    const [under, over] = [Math.min(a, b), Math.max(a, b)];
    const newLow = isWhole(each) ? roundUp(under) : under;
    const newHigh = isWhole(each) ? roundDown(over) : over;
    let narrower = false;
    if (newLow > box.low[each]! + slack(newLow)) {
      box.low[each] = newLow;
      narrower = true;
    }
    if (newHigh < box.high[each]! - slack(newHigh)) {
      box.high[each] = newHigh;
      narrower = true;
    }
    if (box.low[each]! > box.high[each]! + slack(box.high[each]!)) return undefined;
    if (narrower) changed.push(each);
  }
  return changed;
}
