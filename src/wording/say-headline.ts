import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { sayDigits, sayNumber } from './say-number.ts';

/** A number set large: `42,000` and a smaller `+`, or `4.2万` and a smaller `余`. */
export function sayHeadline(figure: Figure, locale: Locale): { number: string; sign: string } {
  const pattern = locale === 'zh' ? /^(.*?)(万?余?)$/ : /^(.*?)(\+?)$/;
  const [, number = '', sign = ''] = pattern.exec(locale === 'zh' ? sayNumber(figure, locale) : sayDigits(figure, locale)) ?? [];
  return { number, sign };
}
