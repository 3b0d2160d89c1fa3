import type { FigureBook } from './figure-book.ts';
import type { Figure } from './figure.ts';

/**
 * The arithmetic behind one estimate, for a worked example. `left` is the total without the reported counts of other
 * prefectures; `residents` the people among whom it is shared out, of whom the place has `population`; `exact` is its share
 * before rounding to the steps of `apportion`, with one decimal.
 */
export type EstimateSteps = { total: Figure; counted: readonly Figure[]; left: number; population: Figure; residents: number; exact: number };

/**
 * Works an estimate out again from the book it stands in; nothing for what is no estimate, nor where a withheld count is
 * among what is left: the same sum would give that place’s share.
 */
export function retraceEstimate(book: FigureBook, figure: Figure): EstimateSteps | undefined {
  const key = figure.measure.apportioned_by;
  if (figure.status !== 'estimated' || key === null) return undefined;
  const total = book.table.latest(book.province.code, figure.measure.id);
  const population = book.table.latest(figure.place.code, key);
  const all = book.prefectures.map((place) => ({ place, count: book.table.latest(place.code, figure.measure.id) }));
  const isCounted = (count: Figure | undefined) => count !== undefined && count.status !== 'estimated' && count.value !== null;
  const counted = all.flatMap(({ count }) => (count && isCounted(count) ? [count] : []));
  const open = all.filter(({ count }) => !isCounted(count) && count?.status !== 'not-applicable');
  if (open.some(({ count }) => count?.status === 'withheld')) return undefined;
  const residents = open.reduce((sum, { place }) => sum + (book.table.latest(place.code, key)?.value ?? 0), 0);
  if (total?.value == null || population?.value == null || residents === 0) return undefined;
  const left = total.value - counted.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return { total, counted, left, population, residents, exact: Math.round((left * population.value * 10) / residents) / 10 };
}
