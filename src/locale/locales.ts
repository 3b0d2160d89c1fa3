/** The languages the site is written in. English lives at the root, Chinese under `/zh/`. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags for `lang`, `hreflang` and `Intl`. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** Text that exists in every language of the site. */
export type InBoth = Record<Locale, string>;

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}
