import type { SecretTable } from './secret-table.ts';

/** A cell that is hidden or may be, with its place among those of its group. */
export type GroupCell = {
  readonly id: string;
  readonly at: number;
  readonly value: number;
  /** How far an intruder knows it could lie below its value. */
  readonly room: number;
  /** How wide the interval must be that an intruder can find for it; 0 where it needs no protection. */
  readonly need: number;
  /** True where only the room above its value counts: it must not be known to be small, but may be known well. */
  readonly onlyUp: boolean;
  readonly hide: 'must' | 'may' | 'absent';
};

/** `low` ≤ the sum of `times` × what a cell differs from its value ≤ `high`; ±Infinity sets no bound. */
export type GroupRow = { readonly terms: readonly (readonly [at: number, times: number])[]; readonly low: number; readonly high: number };

/** Cells that relations tie to each other, directly or by others that may be hidden. No other group tells anything of them. */
export type LinkedGroup = {
  readonly cells: readonly GroupCell[];
  readonly rows: readonly GroupRow[];
  /** Counts from 1 up to one below this are small: everybody knows them to be the reason for hiding. */
  readonly small: number;
};

/** A cell before its group is known. */
export type LooseCell = Omit<GroupCell, 'at'>;

/** A row between cells by their ids. */
export type LooseRow = { readonly terms: readonly (readonly [id: string, times: number])[]; readonly low: number; readonly high: number };

/** The relations of a table as rows: what they leave to the cells beside their values. */
export function rowsOf({ cells, relations }: SecretTable): LooseRow[] {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  return relations.map(({ terms, low, high }) => {
    const sum = terms.reduce((total, [id, times]) => total + times * (values.get(id) ?? 0), 0);
    return { terms, low: low === null ? -Infinity : Math.min(0, low - sum), high: high === null ? Infinity : Math.max(0, high - sum) };
  });
}

/** The same group with fewer cells: the others stay at their values, so that it may fall apart. */
export function splitGroup({ cells, rows, small }: LinkedGroup, kept: readonly GroupCell[]): LinkedGroup[] {
  return splitIntoGroups(kept, rows.map(({ terms, low, high }) => ({ low, high, terms: terms.map(([at, times]) => [cells[at]?.id ?? '', times] as const) })), small);
}

/**
 * Parts cells into groups that can be protected one by one; terms of other cells join nothing. The order of cells and rows
 * does not matter; the groups come in the order of their first ids.
 */
export function splitIntoGroups(cells: readonly LooseCell[], relations: readonly LooseRow[], small: number): LinkedGroup[] {
  const free = new Map(cells.toSorted(byId).map((cell) => [cell.id, cell]));
  const rows = relations.map((row) => ({ ...row, terms: row.terms.filter(([id]) => free.has(id)) })).filter(({ terms }) => terms.length > 0);
  const heads = joinRows(free.keys(), rows);
  const groups = new Map<string, { cells: GroupCell[]; rows: GroupRow[] }>();
  const places = new Map<string, number>();
  for (const cell of free.values()) {
    const group = groups.get(heads(cell.id)) ?? { cells: [], rows: [] };
    groups.set(heads(cell.id), group);
    places.set(cell.id, group.cells.length);
    group.cells.push({ ...cell, at: group.cells.length });
  }
  for (const { terms, low, high } of rows) {
    const placed = terms.map(([id, times]) => [places.get(id) ?? 0, times] as const).toSorted(([a], [b]) => a - b);
    groups.get(heads(terms[0]?.[0] ?? ''))?.rows.push({ terms: placed, low, high });
  }
  return [...groups.values()].map((group) => ({ cells: group.cells, rows: group.rows.toSorted(byTerms), small }));
}

/** For each id the first id of those that rows tie it to. */
function joinRows(ids: Iterable<string>, rows: readonly LooseRow[]): (id: string) => string {
  const head = new Map<string, string>([...ids].map((id) => [id, id]));
  const headOf = (id: string): string => {
    let top = id;
    for (let next = head.get(top); next !== undefined && next !== top; next = head.get(top)) top = next;
    head.set(id, top);
    return top;
  };
  for (const { terms } of rows) {
    for (const [id] of terms) {
      const [one, other] = [headOf(id), headOf(terms[0]?.[0] ?? id)].sort();
      head.set(other ?? id, one ?? id);
    }
  }
  return headOf;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Rows in an order that does not hang on the order of the table. */
function byTerms(a: GroupRow, b: GroupRow): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : Number(one > other);
}
