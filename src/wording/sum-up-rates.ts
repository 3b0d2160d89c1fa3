import { deriveRate, isRate, type NoRate, type Rate, type RateKind } from '../figures/derive-rates.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import { formatList, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayRate, sayRateNumber } from './say-rate.ts';
import { middleHalf } from './spread.ts';
import { sayMissing, whyNoFigures } from './why-no-figures.ts';

/** Sentences on a rate: for how many places there is one, where it is highest and lowest, and why others have none. */
export function sumUpRate(book: FigureBook, kind: RateKind, locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const all = book.prefectures.map((place) => deriveRate(book, kind, place));
  const rates = all.filter(isRate);
  const [first] = rates;
  if (!first) return [whyNoFigures(book, kind, locale) ?? ''];
  const missing = sayMissing(all.filter((rate): rate is NoRate => !isRate(rate)), locale);
  const residents = first.per.measure.role === 'population' && first.per.period ? fill(summary.residentsOf, { date: formatPeriod(first.per.period, locale) }) : '';
  if (rates.length === 1) return [fill(summary.rateOnly, { place: first.place.name[locale], value: sayRate(first, locale) }), residents, missing];
  const count = fill(summary.rateFor, { n: String(rates.length), all: String(all.length) });
  return [count, ...sumUpSpread(rates, locale), summary.rateMeans, residents, missing];
}

function sumUpSpread(rates: readonly Rate[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const shown = rates.map((rate) => rate.shown);
  const [high, low] = [Math.max(...shown), Math.min(...shown)].map((value) => rates.filter((rate) => rate.shown === value));
  if (!high?.[0] || !low?.[0]) return [];
  if (high.length === rates.length) return [fill(summary.rateSame, { value: sayRate(high[0], locale) })];
  const middle = middleHalf(rates.map((rate) => ({ value: rate.shown, text: sayRateNumber(rate, locale) })));
  const say = (one: string, each: string, those: readonly Rate[]) =>
    fill(those.length === 1 ? one : each, { places: formatList(those.map(({ place }) => place.name[locale]), locale), value: those[0] ? sayRate(those[0], locale) : '' });
  return [
    say(summary.highest, summary.highestEach, high),
    say(summary.lowest, summary.lowestEach, low),
    middle ? fill(summary.middle, middle) : '',
  ];
}
