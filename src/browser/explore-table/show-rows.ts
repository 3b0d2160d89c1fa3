import type { TableParts } from './table-parts.ts';
import { choices, columns, type View } from './view.ts';

/** Hides the rows that are not shown and brings the others into their order; says in the heads how they are sorted. */
export function showRows({ body, heads }: TableParts, shown: readonly HTMLTableRowElement[], all: readonly HTMLTableRowElement[], { sort, descending }: View): void {
  const seen = new Set(shown);
  for (const row of all) row.hidden = !seen.has(row);
  // To move rows costs far more than to hide them, and a filter leaves them in their order.
  const inOrder = [...body.rows].filter((row) => seen.has(row)).every((row, at) => row === shown[at]);
  if (!inOrder) body.append(...shown);
  for (const column of columns) {
    if (column === sort) heads[column].setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else heads[column].removeAttribute('aria-sort');
  }
}

/** Lets the controls say what is shown, where it was not they that asked for it. */
export function showChoice({ selects, field }: TableParts, { chosen, words }: View): void {
  for (const choice of choices) selects[choice].value = chosen[choice];
  // Not while it is typed in: the words would lose the space at their end.
  if (field.value.trim() !== words) field.value = words;
}

/** Puts a button into each head; `turn` is told which was pressed. */
export function addButtons({ heads }: TableParts, turn: (column: (typeof columns)[number]) => void): void {
  for (const column of columns) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heads[column].childNodes);
    button.addEventListener('click', () => turn(column));
    heads[column].append(button);
  }
}
