import type { CheckBook, Known } from './check-book.ts';
import type { Found } from './find-numbers.ts';
import type { Context } from './read-context.ts';

/**
 * What we publish where a number is not ours: the newest figure of the one place and few measures that a sentence names,
 * or else, of what it names, the nearest number. A figure of another definition is no answer, however near.
 */
export function findInstead({ value, percent }: Found, { places, measures, alien, alone }: Context, book: CheckBook): Known[] {
  if (alone || alien) return [];
  const newest = book.figures.filter(({ measure, newer }) => {
    const kind = book.measures[measure];
    return newer === undefined && !kind?.apart && (kind?.percent ?? false) === percent;
  });
  const counted = newest.filter(({ measure }) => measures.has(measure));
  const named = places.size === 1 && measures.size <= 2 ? counted.filter(({ place }) => places.has(place)) : [];
  if (named.length > 0) return named;
  const near = counted.length > 0 ? counted : measures.size > 0 ? [] : newest.filter(({ place }) => places.has(place));
  const far = (figure: Known) => Math.abs(Math.log(((figure.value ?? 0) + 1) / (value + 1)));
  return near.filter((figure) => figure.value !== null).sort((a, b) => far(a) - far(b)).slice(0, 1);
}
