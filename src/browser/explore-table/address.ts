import { choices, columns, everything, type Choice, type Column, type View } from './view.ts';

/** What can be chosen on this page, by the names an address has for it. */
export type Known = Readonly<Record<Choice, ReadonlySet<string>>>;

/** Before the column in an address: from the largest down. */
const down = '-';

/** The query of a view, with its question mark; empty for the whole table. */
export function writeAddress({ chosen, words, sort, descending }: View): string {
  const query = new URLSearchParams();
  for (const choice of choices) if (chosen[choice]) query.set(choice, chosen[choice]);
  if (words) query.set('words', words);
  if (sort) query.set('sort', (descending ? down : '') + sort);
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The view a query asks for. What it asks for in vain is left out and named in `strange`, as it stood in the query: a link
 * from elsewhere may speak of another release.
 */
export function readAddress(search: string, known: Known): { view: View; strange: string[] } {
  const query = new URLSearchParams(search);
  const strange: string[] = [];
  const chosen = { ...everything.chosen };
  for (const choice of choices) {
    const asked = query.get(choice) ?? '';
    if (known[choice].has(asked)) chosen[choice] = asked;
    else if (asked) strange.push(`${choice}=${asked}`);
  }
  const asked = query.get('sort') ?? '';
  const sort = columns.find((column) => column === asked.replace(/^-/, '')) ?? '';
  if (asked && !sort) strange.push(`sort=${asked}`);
  return { view: { chosen, words: (query.get('words') ?? '').trim(), sort, descending: sort !== '' && asked.startsWith(down) }, strange };
}

/** The view after a press on the head of a column: by this column, then the other way round. */
export const turnTo = (view: View, column: Column): View => ({ ...view, sort: column, descending: view.sort === column && !view.descending });
