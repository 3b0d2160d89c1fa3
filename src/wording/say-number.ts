import type { Figure } from '../figures/figure.ts';
import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/**
 * A figure's number in running text, with what qualifies it: “more than 42,000”, “about 7,300”, “4.2万余”.
 * Without a number it is a dash; the status beside it says why.
 */
export function sayNumber(figure: Figure, locale: Locale): string {
  const { figure: words } = wordsOf(locale);
  if (figure.value === null) return words.none;
  if (figure.measure.unit === 'percent') return fill(words.percent, { n: formatNumber(figure.value, locale) });
  const n = formatInText(figure.value, locale);
  if (figure.status === 'estimated') return fill(words.about, { n });
  return figure.qualifier === 'at-least' ? fill(words.atLeast, { n }) : n;
}

/** Digits, as tables and labels have them: “7,300”, “60.7%”, “42,000+” where the source says “more than”. */
export function sayDigits(figure: Figure, locale: Locale): string {
  const { figure: words } = wordsOf(locale);
  if (figure.value === null) return words.none;
  const n = formatNumber(figure.value, locale);
  if (figure.qualifier === 'at-least') return fill(words.atLeastShort, { n });
  return figure.measure.unit === 'percent' ? fill(words.percent, { n }) : n;
}

/** The number with its noun: “more than 42,000 volunteer mothers”, “4.2万余名爱心妈妈”. */
export function sayCounted(figure: Figure, locale: Locale): string {
  return sayNumber(figure, locale) + sayNoun(figure, locale);
}

/** The number where its noun has just been said; Chinese keeps the measure word: “350”, “350名”. */
export function sayHeads(figure: Figure, locale: Locale): string {
  const { measure_word, noun } = figure.measure.counted_as.zh;
  return sayNumber(figure, locale) + (locale === 'zh' && figure.measure.unit !== 'percent' ? measure_word || noun : '');
}

/** The noun that stands after a number, with the space English wants before it. */
export function sayNoun(figure: Figure, locale: Locale): string {
  if (figure.measure.unit === 'percent') return '';
  const { en, zh } = figure.measure.counted_as;
  if (locale === 'zh') return zh.measure_word + zh.noun;
  return ` ${new Intl.PluralRules('en').select(figure.value ?? 0) === 'one' ? en.one : en.other}`;
}
