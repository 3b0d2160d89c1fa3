import { breaks, capacityCut, type Cut } from './capacity-cut.ts';
import type { Chooser, SafeChoice } from './choice.ts';
import type { Late } from './late.ts';
import type { GroupCell, LinkedGroup } from './linked-group.ts';
import { isNeverAlone, lonelyCells } from './lonely-cells.ts';
import { Master, type Proposal } from './master.ts';
import { Reach } from './reach.ts';
import { Witnesses } from './witnesses.ts';

/** How much work is done at most, counted in steps and not in time, so that every machine comes to the same choice. */
export type Effort = { readonly relaxedRounds: number; readonly wholeRounds: number; readonly nodes: number };

/**
 * Betters a safe choice until no cheaper one can exist: the master proposes the cheapest choice within the conditions known,
 * the attack looks for hidden cells that it leaves unsafe, and each gives a condition more.
 *
 * @returns the best choice found and the least that any safe choice costs; the two costs agree when it is the least
 */
export function proveLeast(group: LinkedGroup, chooser: Chooser, known: SafeChoice, effort: Effort, late: Late): { best: SafeChoice; atLeast: number } {
  const reach = new Reach(group);
  const master = new Master(group);
  let best = known;
  let atLeast = 0;
  try {
    for (let round = 0; round < effort.relaxedRounds && !late(); round += 1) {
      const proposal = master.propose(effort.nodes);
      if (!proposal) break;
      atLeast = Math.max(atLeast, proposal.atLeast);
      if (atLeast >= best.cost) return { best, atLeast: best.cost };
      const cuts = cutsAgainst(group, reach, proposal);
      cuts.forEach((cut) => master.add(cut));
      if (cuts.length === 0) break;
    }
    master.demandWhole();
    for (let round = 0; round < effort.wholeRounds && !late(); round += 1) {
      const proposal = master.propose(effort.nodes);
      if (!proposal) break;
      atLeast = Math.max(atLeast, proposal.atLeast);
      if (atLeast >= best.cost) return { best, atLeast: best.cost };
      const cuts = cutsAgainst(group, reach, proposal);
      const proposed = group.cells.filter((cell) => cell.hide === 'may' && proposal.hiding(cell) === 1);
      const better = chooser.choose(proposed, late);
      if (better && better.cost < best.cost) best = better;
      if (cuts.length === 0 || atLeast >= best.cost) return { best, atLeast: best.cost };
      cuts.forEach((cut) => master.add(cut));
    }
    return { best, atLeast: Math.min(atLeast, best.cost) };
  } finally {
    reach.dispose();
    master.dispose();
  }
}

/** What any safe choice costs at least, from one condition alone: that no cell of an equation is hidden by itself. */
export function boundCheaply(group: LinkedGroup): number {
  const master = new Master(group);
  try {
    return master.propose(0)?.atLeast ?? 0;
  } finally {
    master.dispose();
  }
}

/** A condition for each hidden cell that the proposal leaves unsafe. */
function cutsAgainst(group: LinkedGroup, reach: Reach, { hiding }: Proposal): Cut[] {
  const share = group.cells.map(hiding);
  const whole = share.every((part) => part === 0 || part === 1);
  const low = group.cells.map((cell, at) => cell.room * (share[at] ?? 0));
  const most = Math.max(...group.cells.map(({ need }) => need));
  const high = share.map((part) => (part === 1 ? Infinity : part * most));
  for (const cell of group.cells) {
    if (share[cell.at] === 0) reach.show(cell);
    else reach.hide(cell);
  }
  if (!whole) group.cells.forEach((cell) => reach.bound(cell, -(low[cell.at] ?? 0), high[cell.at] ?? 0));
  const witnesses = new Witnesses(group, reach);
  const cuts: Cut[] = [];
  for (const cell of group.cells) {
    if (cell.need === 0 || (share[cell.at] ?? 0) < 1e-3) continue;
    if (whole && witnesses.protects(cell)) continue;
    // Both as far as the whole need: another choice may move the cell less far up, and further down.
    const fars = ([1, -1] as const).slice(0, cell.onlyUp ? 1 : 2).map((way) => reach.far(cell, way, cell.need));
    if (!whole) reach.bound(cell, -(low[cell.at] ?? 0), high[cell.at] ?? 0);
    const cut = capacityCut(group, cell, fars, low, high);
    if (cut && breaks(cut, hiding)) cuts.push(cut);
    else if (whole) cuts.push(moreThan(group, cell, hiding));
  }
  return whole ? [...cuts, ...alibiCuts(group, hiding)] : cuts;
}

/**
 * A cell without an alibi needs another cell hidden beside it. Hiding fewer helps it only where it would be safe quite alone; that
 * choice costs less, so that it was proposed before, and to ask for any cell more does not rule it out.
 */
function alibiCuts(group: LinkedGroup, hiding: (cell: GroupCell) => number): Cut[] {
  return lonelyCells(group, (cell) => hiding(cell) === 1 || cell.hide === 'absent').map(({ cell, beside }) =>
    isNeverAlone(group, cell) ? { cell, shares: new Map(beside.map((other) => [other, 1])) } : moreThan(group, cell, hiding),
  );
}

/** Where only wholeness makes a cell unsafe, prices say nothing; but a choice that protects it must hide some cell more. */
const moreThan = ({ cells }: LinkedGroup, cell: GroupCell, hiding: (cell: GroupCell) => number): Cut => ({
  cell,
  shares: new Map(cells.filter((other) => hiding(other) === 0).map((other) => [other, 1])),
});
