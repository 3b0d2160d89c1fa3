import type { TableWords } from './table-words.ts';
import { choices, columns, type Choice, type Column } from './view.ts';

/** The parts of the page that its program works on. */
export type TableParts = {
  tools: HTMLElement;
  selects: Readonly<Record<Choice, HTMLSelectElement>>;
  field: HTMLInputElement;
  /** How many rows are shown; read out when it changes. */
  count: HTMLElement;
  /** What was copied or saved; read out when it changes. */
  said: HTMLElement;
  /** Shows what the clipboard did not take. */
  spare: HTMLTextAreaElement;
  heads: Readonly<Record<Column, HTMLTableCellElement>>;
  body: HTMLTableSectionElement;
  words: TableWords;
};

/** The parts, on a page that has such a table. */
export function findParts(): TableParts | undefined {
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  const [tools, field, count, said, spare, table] = [find<HTMLElement>('#table-tools'), find<HTMLInputElement>('#table-words'), find<HTMLElement>('#table-count'), find<HTMLElement>('#table-said'), find<HTMLTextAreaElement>('#table-spare'), find<HTMLTableElement>('#all-figures')];
  const handed = find('#table-handed')?.textContent;
  const [body] = table?.tBodies ?? [];
  if (!tools || !field || !count || !said || !spare || !table || !body || !handed) return undefined;
  const named = <N extends string, E>(names: readonly N[], one: (name: N, at: number) => E) => Object.fromEntries(names.map((name, at) => [name, one(name, at)])) as Record<N, E>;
  return {
    tools, field, count, said, spare, body,
    selects: named(choices, (choice) => tools.querySelector<HTMLSelectElement>(`select[name=${choice}]`)!),
    heads: named(columns, (_, at) => table.tHead!.rows[0]!.cells[at]!),
    words: JSON.parse(handed) as TableWords,
  };
}
