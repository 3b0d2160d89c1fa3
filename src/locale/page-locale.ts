import type { Locale } from './locales.ts';

/** The language of a `[...lang]` page from its parameter: nothing at the root, `zh` below `/zh/`. */
export const pageLocale = (params: Partial<Record<string, string | undefined>>): Locale =>
  params['lang'] === 'zh' ? 'zh' : 'en';
