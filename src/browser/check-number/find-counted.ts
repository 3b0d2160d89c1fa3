import type { CheckBook } from './check-book.ts';
import type { Mention } from './find-named.ts';
import type { Found } from './find-numbers.ts';
import { within, type Stretch } from './stretches.ts';

/** How far what is counted may stand from its number, in signs. */
const near = 28;

/**
 * What stands right after or before a number as that which it counts.
 *
 * @param around its clause, the part of it that no other number has, and where the next number begins
 */
export function findCounted(text: string, { from, to, value, percent }: Found, { between, clause, next }: { between: Stretch; clause: Stretch; next: number }, named: readonly Mention[], book: CheckBook): readonly Mention[] {
  // Words that only help to count tell nothing of how near a noun stands.
  const gap = (start: number, end: number) => text.slice(start, end).replace(/[\s名个位支余多]/g, '').length;
  const isOfNext = (each: Mention) => next < clause.to && gap(each.to, next) < gap(to, each.from);
  const following = within(named, { from: to, to: between.to }).filter((each) => each.from <= to + near && !isOfNext(each)).slice(0, 1);
  if (following.length > 0) return following;
  const preceding = within(named, { from: between.from, to: from }).slice(-1);
  if (preceding.length > 0) return preceding;
  // So many people can only be all who live there.
  const people = /^\s?(?:[个名余多]*人(?!口)|people\b|persons\b)/.exec(text.slice(to));
  const ids = Object.keys(book.measures).filter((id) => book.measures[id]?.people);
  const least = Math.min(...book.figures.flatMap(({ measure, value }) => (ids.includes(measure) && value !== null ? [value] : [])));
  return people && !percent && value >= least / 2 ? [{ ids, from: to, to: to + people[0].length }] : [];
}
