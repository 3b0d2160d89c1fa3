import type { FigureBook } from './figure-book.ts';
import { standingOf, type Figure } from './figure.ts';
import type { Place } from '../records/place-schema.ts';

/** The rates the site knows, in their order. */
export const rateKinds = ['volunteer-rate', 'child-rate', 'pairing-rate'] as const;
/** One of them. */
export type RateKind = (typeof rateKinds)[number];

/** What is divided by what, per how many of it, and to how many decimals the result is shown. */
export const rateRule = {
  'volunteer-rate': { of: 'volunteers', per: 'population', times: 10_000, decimals: 1 },
  'child-rate': { of: 'children', per: 'population', times: 10_000, decimals: 1 },
  'pairing-rate': { of: 'children', per: 'volunteers', times: 1, decimals: 2 },
} as const;

/** A rate worked out from two reported figures. */
export type Rate = {
  kind: RateKind;
  place: Place;
  /** As worked out; never shown. */
  value: number;
  /** Rounded half up, as it is shown everywhere and sorted into classes. */
  shown: number;
  of: Figure;
  per: Figure;
  /** True where a part is rounded or a floor (“more than”), so that the rate is no nearer than its parts. */
  approximate: boolean;
};

/** Why a place has no rate. */
export type NoRate = { kind: RateKind; place: Place; why: 'estimated' | 'withheld' | 'not-published' | 'not-applicable' | 'other-period' | 'no-residents' | 'zero' };

export const isRate = (rate: Rate | NoRate): rate is Rate => 'shown' in rate;

/**
 * A rate of a place as a release has it; only where both figures were reported (provisional and revised ones are).
 * A share of an estimate would be the share of residents again, or the same everywhere.
 *
 * Children per volunteer wants both counts of the same period, as written; residents are those of the census, whatever
 * the day of the count.
 *
 * @returns the rate, or the first thing that stands in its way
 */
export function deriveRate(book: FigureBook, kind: RateKind, place: Place): Rate | NoRate {
  const rule = rateRule[kind];
  const [of, per] = [book.figureFor(rule.of, place), book.figureFor(rule.per, place)];
  const no = (why: NoRate['why']): NoRate => ({ kind, place, why });
  const obstacle = obstacleOf(of) ?? (rule.per === 'population' ? (per?.value ? undefined : 'no-residents') : obstacleOf(per));
  if (obstacle || !of || !per || of.value === null || per.value === null) return no(obstacle ?? 'not-published');
  if (per.value === 0) return no('zero');
  if (rule.per === 'volunteers' && of.period !== per.period) return no('other-period');
  const value = (of.value * rule.times) / per.value;
  return { kind, place, value, shown: roundHalfUp(of.value * rule.times, per.value, rule.decimals), of, per, approximate: [of, per].some(isLoose) };
}

function obstacleOf(figure: Figure | undefined): Exclude<NoRate['why'], 'no-residents' | 'zero'> | undefined {
  if (!figure) return 'not-published';
  const standing = standingOf(figure);
  return standing === 'reported' ? undefined : standing;
}

/** Not exact: a floor, or rounded in its source. */
export const isLoose = ({ qualifier }: Figure): boolean => qualifier === 'at-least' || qualifier === 'rounded';

/** Whole-number arithmetic where both parts are whole, so that a half is a half on every machine. */
function roundHalfUp(dividend: number, divisor: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((2 * dividend * scale + divisor) / (2 * divisor)) / scale;
}
