import type { Locale } from '../locale/locales.ts';

/** File name of a release’s press pack in a language. */
export const namePack = (locale: Locale): string => `press-pack.${locale}.zip`;

/** Its address on the site, without the base path. `release` is a day, or `latest`. */
export const packRoute = (release: string, locale: Locale): string => `/data/${release}/${namePack(locale)}`;
