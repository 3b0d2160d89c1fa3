import { rateRule, type Rate, type RateKind } from '../figures/derive-rates.ts';
import type { RateClass } from '../figures/break-classes.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Measure } from '../records/measure-schema.ts';
import { labelInText, shortLabelInText } from './label-in-text.ts';

/** A shown rate in digits, always with all its decimals, so that 2.0 lies visibly between 1.9 and 2.1. */
export const formatRate = (shown: number, kind: RateKind): string => shown.toFixed(rateRule[kind].decimals);

/** The digits alone, with “about” where a part is a floor or rounded: “16.8”, “about 1.11”; “less than 0.1”, where there are some. */
export function sayRateNumber(rate: Rate, locale: Locale): string {
  const n = sayDigitsOf(rate, locale);
  return isAbout(rate) ? fill(wordsOf(locale).figure.about, { n }) : n;
}

const roundsToZero = ({ shown, value }: Rate): boolean => shown === 0 && value > 0;

const isAbout = (rate: Rate): boolean => rate.approximate && !roundsToZero(rate);

/** What rounds to zero is not zero. */
const sayDigitsOf = (rate: Rate, locale: Locale): string =>
  roundsToZero(rate) ? fill(wordsOf(locale).mapWords.rate.under, { n: formatRate(10 ** -rateRule[rate.kind].decimals, rate.kind) }) : formatRate(rate.shown, rate.kind);

/** A rate with its unit: “about 16.8 volunteer mothers per 10,000 residents”, “每万常住人口约有16.8名爱心妈妈”. */
export function sayRate(rate: Rate, locale: Locale): string {
  const { rate: words } = wordsOf(locale).mapWords;
  const { of: { measure: dividend }, per: { measure: divisor } } = rate;
  const values = { n: sayDigitsOf(rate, locale), of: locale === 'zh' ? dividend.counted_as.zh.measure_word + dividend.label.zh : labelInText(dividend, locale) };
  if (rateRule[rate.kind].per === 'population') {
    return fill(isAbout(rate) ? words.perResidentsAbout : words.perResidents, { ...values, per: shortLabelInText(divisor, locale) });
  }
  return fill(isAbout(rate) ? words.perOneAbout : words.perOne, { ...values, per: one(divisor, locale) });
}

/** What a rate is, without a number, for headings and legends: “Volunteer mothers per 10,000 residents”. */
export function nameRate(book: FigureBook, kind: RateKind, locale: Locale): string {
  const { of, per } = rateRule[kind];
  const { rate } = wordsOf(locale).mapWords;
  const [dividend, divisor] = [book.measureFor(of), book.measureFor(per)];
  return fill(per === 'population' ? rate.namePerResidents : rate.namePerOne, {
    of: dividend.label[locale],
    per: per === 'population' ? shortLabelInText(divisor, locale) : one(divisor, locale),
  });
}

/** A class as its label stands in the legend; its ends are what a place in it shows: “1.0–1.4”, or “1.5” where both are one. */
export function labelClass({ from, to }: RateClass, kind: RateKind, locale: Locale): string {
  if (from === to) return formatRate(from, kind);
  return fill(wordsOf(locale).mapWords.rate.class, { from: formatRate(from, kind), to: formatRate(to, kind) });
}

const one = ({ counted_as, label }: Measure, locale: Locale): string => (locale === 'en' ? counted_as.en.one : label.zh);
