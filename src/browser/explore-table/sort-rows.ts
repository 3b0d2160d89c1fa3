import type { Row } from './row.ts';
import type { Column, View } from './view.ts';

/**
 * The rows in the order of a view; equals stay as they came. A row that has nothing in the column comes last either way up:
 * a missing number is neither small nor great.
 *
 * @param collator orders words as the page's language does; Chinese by pinyin
 */
export function sortRows<R extends Row>(rows: readonly R[], { sort, descending }: View, collator: Intl.Collator): R[] {
  if (!sort) return [...rows];
  const sign = descending ? -1 : 1;
  const [having, lacking] = [rows.filter((row) => row.cells[sort] !== ''), rows.filter((row) => row.cells[sort] === '')];
  return [...having.sort((a, b) => sign * compare(a, b, sort, collator)), ...lacking];
}

function compare(a: Row, b: Row, sort: Column, collator: Intl.Collator): number {
  if (sort === 'value') return (a.value ?? 0) - (b.value ?? 0);
  const [left, right] = [a.cells[sort], b.cells[sort]];
  // Dates of files sort as they are spelt: a year before its days.
  if (sort === 'period') return left < right ? -1 : Number(left > right);
  return collator.compare(left, right);
}
