import type { Figure } from '../figures/figure.ts';
import { formatInText, formatNumber } from '../locale/format.ts';
import { spellChinese } from '../locale/spell-chinese.ts';
import { spellEnglish } from '../locale/spell-english.ts';
import type { Locale } from '../locale/locales.ts';

/** How short a number must be to be written out, in digits before its zeros; one digit is a word too common to look for. */
const spelledDigits = 3;
const spelledFrom = 10;

/** Other ways in which texts of a language write a figure's number than the digits in tables: “9.02 million”, 四万二千. */
export function spellFigure({ value, measure }: Figure, locale: Locale): readonly string[] {
  if (value === null || measure.unit === 'percent') return [];
  const short = String(value).replace(/0+$/, '').length <= spelledDigits;
  const spelled = short && value >= spelledFrom ? [locale === 'zh' ? spellChinese(value) : spellEnglish(value)] : [];
  const digits = [formatNumber(value, locale), String(value)];
  return [formatInText(value, locale), ...spelled].filter((words) => !digits.includes(words));
}
