import type { CheckBook } from './check-book.ts';
import { findUnknown, isCounted, isForeign, isTight, type Alien } from './find-alien.ts';
import type { Mention } from './find-named.ts';
import type { Found } from './find-numbers.ts';
import { within, type Stretch } from './stretches.ts';

/** How far what is counted may stand from its number, in signs. */
const near = 28;

/** Measures of ours that a number counts, or what else it counts; neither where the sentence leaves it open. */
export type Counted = { ours: readonly Mention[]; alien?: Alien };

/**
 * What stands right after or before a number as that which it counts.
 *
 * @param around its clause, the part of it that no other number has, and where the next number begins
 */
export function findCounted(text: string, number: Found, { between, clause, next }: { between: Stretch; clause: Stretch; next: number }, named: readonly Mention[], book: CheckBook): Counted {
  const { from, to } = number;
  // Words that only help to count tell nothing of how near a noun stands.
  const gap = (start: number, end: number) => text.slice(start, end).replace(/[\s名个位支余多]/g, '').length;
  const isOfNext = (each: Mention) => next < clause.to && gap(each.to, next) < gap(to, each.from);
  const isAfter = (each: Mention) => (isForeign(each) ? isTight(text.slice(to, each.from), text.slice(each.from, each.to), book) : each.from <= to + near && !isOfNext(each));
  const heads = headsOf(text, named);
  const following = within(heads, { from: to, to: between.to }).find(isAfter);
  // With what describes it: 党员干部.
  if (following) return countedBy({ ...following, from: isForeign(following) ? to + (/^[\s名位个]*/.exec(text.slice(to))?.[0].length ?? 0) : following.from });
  const before = heads.filter((each) => each.to <= from);
  // A colon ends a clause, and yet “Cadres: 42,000” counts cadres.
  const counting = before.at(-1);
  const lead = counting ? text.slice(counting.to, from) : '';
  if (counting && isCounted(lead) && (counting.from >= between.from || lead.includes(':'))) return countedBy(counting);
  const preceding = within(before, { from: between.from, to: from }).filter((each) => !isForeign(each)).at(-1);
  const unknown = number.percent ? undefined : findUnknown(text, to, between.to, book);
  if (unknown) return { ours: [], alien: unknown };
  return { ours: preceding ? [preceding] : findPeople(text, number, book) };
}

const countedBy = (each: Mention): Counted => (isForeign(each) ? { ours: [], alien: { from: each.from, to: each.to, sure: true } } : { ours: [each] });

/** Nouns, each with one that only describes it: “women cadres” are cadres, 党员志愿者 are volunteers. */
const headsOf = (text: string, named: readonly Mention[]): Mention[] =>
  named.reduceRight<Mention[]>((later, each) => {
    const [after, ...others] = later;
    const isOne = after && /^[\s的]*$/.test(text.slice(each.to, after.from)) && (isForeign(each) || isForeign(after));
    return isOne ? [{ ...after, from: each.from }, ...others] : [each, ...later];
  }, []);

/** So many people can only be all who live there. */
function findPeople(text: string, { to, value, percent }: Found, { measures, figures }: CheckBook): Mention[] {
  const people = /^\s?(?:[个名余多]*人(?!口)|people\b|persons\b)/.exec(text.slice(to));
  const ids = Object.keys(measures).filter((id) => measures[id]?.people);
  const least = Math.min(...figures.flatMap(({ measure, value }) => (ids.includes(measure) && value !== null ? [value] : [])));
  return people && !percent && value >= least / 2 ? [{ ids, from: to, to: to + people[0].length }] : [];
}
