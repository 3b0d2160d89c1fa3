import type { CheckBook, Known } from './check-book.ts';
import type { Found } from './find-numbers.ts';
import type { Context } from './read-context.ts';

/** How a number is one of ours: the same, rounded, cut off (“more than 46,000” for 46,700), or one that was corrected since. */
export type Likeness = 'same' | 'rounded' | 'cut' | 'former';

/** Whether the sentence names another place or measure, or this place and this measure. */
export type Match = { figure: Known; as: Likeness; otherPlace: boolean; otherMeasure: boolean; named: boolean };

/** From so many digits on a rounded number says enough to be known without what it counts. */
const tellingDigits = 2;

/** Our figures that a number may be, those that fit the sentence best alone; the newest first. */
export function matchFigures(number: Found, context: Context, book: CheckBook): Match[] {
  const all = book.figures.flatMap((figure): Match[] => {
    const percent = book.measures[figure.measure]?.percent ?? false;
    if (percent !== number.percent && !(context.alone && percent)) return [];
    const as = likenessOf(number, figure);
    if (!as) return [];
    const otherPlace = context.places.size > 0 && !context.places.has(figure.place);
    // “96% of the children”: what a share is taken of is no other measure.
    const rivals = [...context.measures].filter((id) => (book.measures[id]?.percent ?? false) === percent);
    const counted = context.measures.has(figure.measure);
    const otherMeasure = rivals.length > 0 && !counted;
    const named = context.places.has(figure.place) && counted;
    const vague = number.value / number.step < 10 ** (tellingDigits - 1);
    const unlike = otherMeasure && context.places.size === 0 && !context.near.has(figure.measure);
    if ((as === 'rounded' || as === 'cut') && (otherPlace || unlike || context.alien?.sure || (vague && !counted))) return [];
    return [{ figure, as, otherPlace, otherMeasure, named }];
  });
  const costs = all.map(costOf);
  const least = Math.min(...costs);
  const best = all.filter((_, at) => costs[at] === least).sort(byAge);
  // What was rounded does not tell one date from another: the newest stands for all.
  return best.filter(({ figure, as }, at) => as === 'same' || as === 'former' || best.findIndex((other) => isSeries(figure, other.figure)) === at);
}

const byAge = (a: Match, b: Match): number => Number(a.figure.newer !== undefined) - Number(b.figure.newer !== undefined) || b.figure.year.localeCompare(a.figure.year);

const isSeries = (one: Known, other: Known): boolean => one.place === other.place && one.measure === other.measure;

/** What speaks against a match; the place weighs most, since numbers of one measure are alike. */
const costOf = ({ as, otherPlace, otherMeasure }: Match): number => Number(otherPlace) * 10 + Number(otherMeasure) * 10 + { same: 0, former: 1, rounded: 2, cut: 2 }[as];

function likenessOf({ value, step, atLeast }: Found, figure: Known): Likeness | undefined {
  if (figure.value === null) return undefined;
  if (figure.value === value) return 'same';
  if (figure.former?.includes(value)) return 'former';
  if (value === 0) return undefined;
  const isThat = (rounded: number) => Math.abs(rounded * step - value) < step / 1e6;
  if (atLeast && isThat(Math.floor(figure.value / step))) return 'cut';
  // To the digit that was written; half a step goes up, as readers round.
  return isThat(Math.floor(figure.value / step + 0.5)) ? 'rounded' : undefined;
}
