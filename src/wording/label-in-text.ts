import type { Locale } from '../locale/locales.ts';
import type { Measure } from '../records/measure-schema.ts';

/** A measure's label as it stands inside a sentence: without its capital in English. */
export const labelInText = ({ label }: Measure, locale: Locale): string => withoutCapital(label[locale], locale);

/** The short label inside a sentence. */
export const shortLabelInText = ({ short_label }: Measure, locale: Locale): string => withoutCapital(short_label[locale], locale);

const withoutCapital = (words: string, locale: Locale): string =>
  locale === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
