import { siteSettings } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';

/** File name of the media kit in a language: the site’s English name, so that it can be told apart in a folder of downloads. */
export function nameKit(locale: Locale): string {
  const site = siteSettings().name.en.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [site, 'media-kit', locale].filter(Boolean).join('-');
}

/** Its address on the site, without the base path; it never changes while the site keeps its name. */
export const kitRoute = (locale: Locale): string => `/media-kit/${nameKit(locale)}.zip`;
