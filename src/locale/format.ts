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

const partsOf = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'long', day: 'numeric' } } as const;
// British order (12 May 2024): the form the sources' English uses least ambiguously.
const dateTag: InBoth = { en: 'en-GB', zh: languageTag.zh };

/** Formatters cost far more to make than to use, and every page writes dates. */
const periodFormat = (locale: Locale) => ({
  4: new Intl.DateTimeFormat(dateTag[locale], { ...partsOf[4], timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(dateTag[locale], { ...partsOf[7], timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(dateTag[locale], { ...partsOf[10], timeZone: 'UTC' }),
});
const periodFormats = { en: periodFormat('en'), zh: periodFormat('zh') };
const listFormats = { en: new Intl.ListFormat(dateTag.en, { type: 'conjunction' }), zh: new Intl.ListFormat(dateTag.zh, { type: 'conjunction' }) };

/** A year, month or day: `2024-05-12` is 12 May 2024, 2024年5月12日. */
export const formatPeriod = (period: string, locale: Locale): string =>
  periodFormats[locale][period.length === 4 || period.length === 7 ? period.length : 10].format(new Date(period));

/** Names in a row: “A, B and C”, “甲、乙和丙”. */
export const formatList = (items: readonly string[], locale: Locale): string => listFormats[locale].format(items);
