import type { CodeBook } from '../records/code-book.ts';
import type { Cell } from '../records/release-schema.ts';

/**
 * True where a small number could single somebody out: measures that say so, and any other count of persons
 * in a prefecture or county except its residents. A place that the code book does not list is a county of the outlines.
 */
export function countsPeople(cell: Cell, book: CodeBook): boolean {
  const measure = book.measures.get(cell.measure);
  if (!measure) return false;
  const level = book.places.get(cell.place)?.level;
  const small = level !== 'country' && level !== 'province';
  return measure.protected || (small && measure.unit === 'persons' && measure.role !== 'population');
}
