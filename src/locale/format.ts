import { languageTag, type InBoth, type Locale } from './locales.ts';

const numberFormat: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
  zh: new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 2 }),
};

/** Digits with separators, as tables show them: 46,700 in both languages. */
export const formatNumber = (value: number, locale: Locale): string => numberFormat[locale].format(value);

/**
 * A number as running text has it: 4.67万, 902万, 9.02 million. Never rounds: a number that would need
 * more than two decimals stays in digits.
 */
export function formatInText(value: number, locale: Locale): string {
  const [size, word] = locale === 'zh' ? [1e4, '万'] : [1e6, ' million'];
  const short = value / size;
  const exact = Math.abs(short * 100 - Math.round(short * 100)) < 1e-6;
  if (value >= size && exact) return `${formatNumber(short, locale)}${word}`;
  // Chinese prose writes four digits closed up: 7300, not 7,300.
  return locale === 'zh' && value < size ? String(value) : formatNumber(value, locale);
}

const partsOf = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' } } as const;
const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
// British order (12 May 2024): the form the sources' English uses least ambiguously.
const dateTag: InBoth = { en: 'en-GB', zh: languageTag.zh };

/** A year, month or day: `2024-05-12` is 12 May 2024, 2024年5月12日. */
export function formatPeriod(period: string, locale: Locale): string {
  const options = period.length === 4 ? partsOf[4] : period.length === 7 ? partsOf[7] : day;
  return new Intl.DateTimeFormat(dateTag[locale], { ...options, timeZone: 'UTC' }).format(new Date(period));
}

/** Names in a row: “A, B and C”, “甲、乙和丙”. */
export const formatList = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(dateTag[locale], { type: 'conjunction' }).format(items);
