import type { Known } from './address.ts';
import type { Row } from './row.ts';
import type { TableParts } from './table-parts.ts';
import { choices, type Choice } from './view.ts';

/** Fills the selects with what the table holds, dates newest first, the rest in the table's order; gives what can be chosen. */
export function fillSelects({ selects, words }: TableParts, rows: readonly Row[]): Known {
  const known = {} as Record<Choice, Set<string>>;
  for (const choice of choices) {
    const names = new Map(rows.filter((row) => row.is[choice]).map((row) => [row.is[choice], row.called[choice]]));
    const entries = choice === 'period' ? [...names].sort(([a], [b]) => (a < b ? 1 : -1)) : [...names];
    selects[choice].append(new Option(words.any, ''), ...entries.map(([value, name]) => new Option(name, value)));
    known[choice] = new Set(names.keys());
  }
  return known;
}
