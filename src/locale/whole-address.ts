import type { Locale } from './locales.ts';
import { pathTo } from './paths.ts';

/** The whole address of a page, for what is read away from the site; nothing until the site knows where it stands. */
export function wholeAddress(locale: Locale, route: string): string | undefined {
  const address = process.env['SITE_ADDRESS'];
  return address ? new URL(pathTo(locale, route), address).href : undefined;
}
