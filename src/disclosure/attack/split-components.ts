import type { Box, IndexedSystem, Row } from './index-system.ts';
import { slack } from './tolerance.ts';

/** Unknowns that hang together, and the relations between them. Positions in `rows` count within `members`. */
export type Component = IndexedSystem & {
  /** Positions of the unknowns in the system it was taken from. */
  readonly members: readonly number[];
  /** True where relations and unknowns form a tree: between two unknowns there is one path at most. */
  readonly tree: boolean;
};

/**
 * Splits a system into parts that share no unknown. An unknown whose bounds meet is put in as a number first, so that
 * it holds nothing together.
 */
export function splitComponents(system: IndexedSystem, box: Box): Component[] {
  const open = (at: number): boolean => box.high[at]! - box.low[at]! > slack(box.high[at]!);
  const root = system.ids.map((_, at) => at);
  const find = (at: number): number => {
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  const rows = system.rows.map((row) => putIn(row, box, open)).filter(({ at }) => at.length > 0);
  for (const { at } of rows) for (const each of at) root[find(each)] = find(at[0]!);
  const parts = new Map<number, { members: number[]; rows: Row[] }>();
  system.ids.forEach((_, at) => {
    if (!open(at)) return;
    const part = parts.get(find(at)) ?? { members: [], rows: [] };
    part.members.push(at);
    parts.set(find(at), part);
  });
  for (const row of rows) parts.get(find(row.at[0]!))!.rows.push(row);
  return [...parts.values()].map((part) => makeComponent(system, box, part));
}

/** The relation with the known numbers taken to its other side. */
function putIn({ at, times, low, high }: Row, box: Box, open: (at: number) => boolean): Row {
  const known = at.reduce((sum, each, term) => (open(each) ? sum : sum + times[term]! * box.low[each]!), 0);
  const kept = at.map((_, term) => term).filter((term) => open(at[term]!));
  return { at: kept.map((term) => at[term]!), times: kept.map((term) => times[term]!), low: low - known, high: high - known };
}

function makeComponent(system: IndexedSystem, box: Box, { members, rows }: { members: number[]; rows: Row[] }): Component {
  const place = new Map(members.map((member, at) => [member, at]));
  const merged = mergeTwins(rows.map((row) => ({ ...row, at: row.at.map((each) => place.get(each)!) })));
  const links = merged.reduce((sum, { at }) => sum + at.length, 0);
  return {
    members,
    ids: members.map((member) => system.ids[member]!),
    whole: members.map((member) => system.whole[member]!),
    box: { low: Float64Array.from(members, (member) => box.low[member]!), high: Float64Array.from(members, (member) => box.high[member]!) },
    rows: merged,
    tree: members.length + merged.length - links === 1,
  };
}

/** Relations between the same unknowns, as the same release after release makes them, become one. */
function mergeTwins(rows: readonly Row[]): Row[] {
  const byTerms = new Map<string, Row>();
  for (const row of rows) {
    const order = row.at.map((_, term) => term).sort((a, b) => row.at[a]! - row.at[b]!);
    const key = order.map((term) => `${row.at[term]}*${row.times[term]}`).join(' ');
    const twin = byTerms.get(key);
    byTerms.set(key, twin ? { ...twin, low: Math.max(row.low, twin.low), high: Math.min(row.high, twin.high) } : row);
  }
  return [...byTerms.values()];
}
