import { choices, type View } from './view.ts';

/** A file's name that says release and view: `2024-05-12_measure-children_status-estimated.csv`. */
export function nameView(release: string, { chosen, words, sort, descending }: View): string {
  const filters = choices.filter((choice) => chosen[choice]).map((choice) => `${choice}-${chosen[choice]}`);
  // Only letters and digits of any script: a file's name may not hold what an address may.
  const typed = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 40);
  const order = sort && `by-${sort}${descending ? '-down' : ''}`;
  return `${[release, ...filters, typed && `words-${typed}`, order].filter(Boolean).join('_')}.csv`;
}
