import type { CheckBook } from './check-book.ts';
import type { Match } from './match-figures.ts';
import type { Context } from './read-context.ts';
import { put } from './put-values.ts';
import type { Warning } from './warn-of-use.ts';

/** In a few words, whether a sentence has one of our figures right; what weighs most is said. */
export function sayVerdict({ figure, as }: Match, warnings: readonly Warning[], { years }: Context, { places, measures, words }: CheckBook): string {
  const wrong = new Set(warnings.map(({ of }) => of));
  const measure = measures[figure.measure]?.said ?? '';
  if (wrong.has('alien')) return words.butAlien;
  if (wrong.has('place')) return put(words.butPlace, { own: places[figure.place]?.said ?? '' });
  if (wrong.has('measure')) return put(words.butMeasure, { own: measure.charAt(0).toLowerCase() + measure.slice(1) });
  if (wrong.has('unknown')) return words.butUnknown;
  if (wrong.has('words')) return words.butWords;
  if (figure.estimated) return words.isEstimate;
  if (as === 'former' || (figure.newer !== undefined && !years.has(figure.year))) return words.isOld;
  return wrong.has('date') ? words.butDate : words.isMatch;
}
