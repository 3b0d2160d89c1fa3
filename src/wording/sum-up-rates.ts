import { deriveRate, isRate, type NoRate, type Rate, type RateKind } from '../figures/derive-rates.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import { formatList, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayRate, sayRateNumber } from './say-rate.ts';
import { middleHalf } from './spread.ts';
import { sayMissing, whyNoFigures } from './why-no-figures.ts';

/** Sentences on a rate: for how many places there is one, where it is highest and lowest, what it is in the province, and why others have none. */
export function sumUpRate(book: FigureBook, kind: RateKind, locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const all = book.prefectures.map((place) => deriveRate(book, kind, place));
  const rates = all.filter(isRate);
  const [first] = rates;
  const province = sayProvince(book, kind, locale);
  if (!first) return [whyNoFigures(book, kind, locale) ?? '', ...province];
  const missing = sayMissing(all.filter((rate): rate is NoRate => !isRate(rate)), locale);
  if (rates.length === 1) return [fill(summary.rateOnly, { place: first.place.name[locale], value: sayRate(first, locale) }), ...province, missing];
  const count = fill(summary.rateFor, { n: String(rates.length), all: String(all.length) });
  return [count, ...sumUpSpread(rates, locale), summary.rateMeans, ...province, missing];
}

/** The rate of the whole province, which its totals allow sooner than any prefecture’s, and of when the residents are. */
function sayProvince(book: FigureBook, kind: RateKind, locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const rate = deriveRate(book, kind, book.province);
  if (!isRate(rate)) return [];
  const { per } = rate;
  return [
    fill(summary.provinceRate, { value: sayRate(rate, locale) }),
    per.measure.role === 'population' && per.period ? fill(summary.residentsOf, { date: formatPeriod(per.period, locale) }) : '',
  ];
}

function sumUpSpread(rates: readonly Rate[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const shown = rates.map((rate) => rate.shown);
  const [high, low] = [Math.max(...shown), Math.min(...shown)].map((value) => rates.filter((rate) => rate.shown === value));
  if (!high?.[0] || !low?.[0]) return [];
  if (high.length === rates.length) return [fill(summary.rateSame, { value: sayTied(high, locale) })];
  const middle = middleHalf(rates.map((rate) => ({ value: rate.shown, text: sayRateNumber(rate, locale) })));
  const say = (one: string, each: string, those: readonly Rate[]) =>
    fill(those.length === 1 ? one : each, { places: formatList(those.map(({ place }) => place.name[locale]), locale), value: sayTied(those, locale) });
  return [
    say(summary.highest, summary.highestEach, high),
    say(summary.lowest, summary.lowestEach, low),
    middle ? fill(summary.middle, middle) : '',
  ];
}

/** One rate for places that tie; “about”, where it is only about that in one of them. */
function sayTied(rates: readonly Rate[], locale: Locale): string {
  const rate = rates.find(({ approximate }) => approximate) ?? rates[0];
  return rate ? sayRate(rate, locale) : '';
}
