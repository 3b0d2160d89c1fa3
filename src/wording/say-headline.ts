import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { sayDigits, sayNoun, sayNumber } from './say-number.ts';

/** A number set large and what goes with it: `42,000`, a small `+`, and the noun; or `4.2`, a small `万余名`, and the noun. */
export function sayHeadline(figure: Figure, locale: Locale): { number: string; sign: string; noun: string } {
  if (locale === 'zh') {
    const [, number = '', sign = ''] = /^(.*?)(万?余?)$/.exec(sayNumber(figure, locale)) ?? [];
    const { measure_word, noun } = figure.measure.counted_as.zh;
    return { number, sign: sign + measure_word, noun };
  }
  const [, number = '', sign = ''] = /^(.*?)(\+?)$/.exec(sayDigits(figure, locale)) ?? [];
  return { number, sign, noun: sayNoun(figure, locale).trim() };
}
