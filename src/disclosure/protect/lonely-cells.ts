import { lackAlibiIn } from '../attack/lack-alibi.ts';
import { splitGroup, type GroupCell, type LinkedGroup } from './linked-group.ts';

/** A hidden cell that all others it hangs together with leave without an alibi, and the shown cells that hang on to these: one of them at least must be hidden too. */
export type Lonely = { readonly cell: GroupCell; readonly beside: readonly GroupCell[] };

/**
 * Hidden cells that somebody who knows the rule would know to be small, because all others hidden beside them must be large.
 *
 * @param hides true of what is hidden in the group, or absent from it
 */
export function lonelyCells(group: LinkedGroup, hides: (cell: GroupCell) => boolean): Lonely[] {
  const { cells, rows, small } = group;
  const free = cells.filter(hides);
  if (free.filter(({ hide }) => hide !== 'absent').length < 2) return [];
  const system = {
    unknowns: free.map(({ id, value, room }) => ({ id, least: value - room, most: null, whole: true })),
    relations: rows.flatMap(({ terms, low, high }) => {
      const open = terms.flatMap(([at, times]) => (cells[at] && hides(cells[at]) ? [[cells[at], times] as const] : []));
      const sum = open.reduce((total, [{ value }, times]) => total + times * value, 0);
      return open.length === 0 ? [] : [{ terms: open.map(([{ id }, times]) => [id, times] as const), low: low === -Infinity ? null : low + sum, high: high === Infinity ? null : high + sum }];
    }),
  };
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const hidden = new Set(free.flatMap(({ id, hide }) => (hide === 'absent' ? [] : [id])));
  const lonely = lackAlibiIn(system, hidden, small, (id) => byId.get(id)?.value ?? Infinity);
  if (lonely.length === 0) return [];
  const parts = splitGroup(group, free).map((part) => new Set(part.cells.map(({ id }) => id)));
  return lonely.flatMap((id) => {
    const cell = byId.get(id);
    return cell ? [{ cell, beside: besides(group, hides, parts.find((part) => part.has(id)) ?? new Set()) }] : [];
  });
}

/** Shown cells that stand in a relation with any of a part, cheapest first. */
function besides({ cells, rows }: LinkedGroup, hides: (cell: GroupCell) => boolean, part: ReadonlySet<string>): GroupCell[] {
  const touching = rows.filter(({ terms }) => terms.some(([at]) => part.has(cells[at]?.id ?? '')));
  const members = new Set(touching.flatMap(({ terms }) => terms.map(([at]) => at)));
  return cells.filter((cell) => members.has(cell.at) && cell.hide === 'may' && !hides(cell)).toSorted((a, b) => a.value - b.value || a.at - b.at);
}

/**
 * True where the cell stands in a plain sum in which nobody’s knowledge is missing: then it is never safe quite alone, so that
 * hiding fewer of the others cannot help it.
 */
export const isNeverAlone = ({ cells, rows }: LinkedGroup, { at }: GroupCell): boolean =>
  rows.some(({ terms, low, high }) => low === 0 && high === 0 && terms.some(([each]) => each === at) && terms.every(([each]) => cells[each]?.hide !== 'absent'));
