import type { FigureBook } from '../figures/figure-book.ts';
import { rateRule, type Rate, type RateKind } from '../figures/derive-rates.ts';
import { formatInText, formatList } from '../locale/format.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';

/** What a rate is, inside a sentence: “helpers per 10,000 residents”, “pupils per helper”. */
export function nameRate(book: FigureBook, kind: RateKind, locale: Locale): string {
  const { takeAway } = wordsOf(locale);
  const rule = rateRule[kind];
  const [of, per] = [book.measureFor(rule.of), book.measureFor(rule.per)];
  const many = rule.per === 'population';
  const { en, zh } = per.counted_as;
  return fill(many ? takeAway.ratePerMany : takeAway.ratePerOne, {
    of: labelInText(of, locale),
    n: formatInText(rule.times, locale),
    per: locale === 'zh' ? zh.noun : many ? en.other : en.one,
  });
}

/** A rate’s number as everything shows it, with all its decimals. */
export function sayShown(shown: number, kind: RateKind, locale: Locale): string {
  const digits = rateRule[kind].decimals;
  return new Intl.NumberFormat(languageTag[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(shown);
}

/** The finding of a map of rates: where they are highest and lowest, and which places have none. */
export function captionRates(rates: readonly Rate[], without: readonly string[], locale: Locale): string {
  const { takeAway } = wordsOf(locale);
  const values = rates.map(({ shown }) => shown);
  const say = (sentence: string, value: number): string => {
    const places = rates.filter(({ shown }) => shown === value).map(({ place }) => place.name[locale]);
    return fill(sentence, { places: formatList(places, locale), value: sayShown(value, rates[0]!.kind, locale) });
  };
  const sentences = [
    say(takeAway.rateHighest, Math.max(...values)),
    new Set(values).size > 1 ? say(takeAway.rateLowest, Math.min(...values)) : '',
    without.length > 0 ? fill(takeAway.rateNone, { places: formatList(without, locale) }) : '',
  ];
  return sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
}
