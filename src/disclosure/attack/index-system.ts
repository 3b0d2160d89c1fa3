import type { LinearSystem } from './system.ts';

/** A relation by positions: `low` ≤ Σ times × unknown ≤ `high`; ±Infinity where there is no bound. */
export type Row = { readonly at: readonly number[]; readonly times: readonly number[]; readonly low: number; readonly high: number };

/** The least and the most each unknown can be, by position; ±Infinity where nothing bounds it. */
export type Box = { readonly low: Float64Array; readonly high: Float64Array };

/** A linear system with numbers for names, ready for arithmetic. */
export type IndexedSystem = {
  readonly ids: readonly string[];
  readonly whole: readonly boolean[];
  readonly box: Box;
  readonly rows: readonly Row[];
};

/**
 * Gives every unknown a position. Terms of one unknown are added up, and relations that say the same of the same
 * unknowns become one.
 * @throws Error where a relation names an unknown that is not in the list: a fault of ours, not of the data.
 */
export function indexSystem({ unknowns, relations }: LinearSystem): IndexedSystem {
  const position = new Map(unknowns.map(({ id }, at) => [id, at]));
  const rows = new Map<string, Row>();
  for (const relation of relations) {
    const sums = new Map<number, number>();
    for (const [id, times] of relation.terms) {
      const at = position.get(id);
      if (at === undefined) throw new Error('A relation names an unknown that the system does not have.');
      sums.set(at, (sums.get(at) ?? 0) + times);
    }
    const terms = [...sums].filter(([, times]) => times !== 0).sort(([a], [b]) => a - b);
    const row = { at: terms.map(([at]) => at), times: terms.map(([, times]) => times), low: relation.low ?? -Infinity, high: relation.high ?? Infinity };
    const key = terms.join(' ');
    const twin = rows.get(key);
    rows.set(key, twin ? { ...row, low: Math.max(row.low, twin.low), high: Math.min(row.high, twin.high) } : row);
  }
  return {
    ids: unknowns.map(({ id }) => id),
    whole: unknowns.map(({ whole }) => whole),
    box: { low: Float64Array.from(unknowns, ({ least }) => least), high: Float64Array.from(unknowns, ({ most }) => most ?? Infinity) },
    rows: [...rows.values()],
  };
}
