import type { Locale } from './locales.ts';
import { pathTo, pathToFile } from './paths.ts';

/** The whole address of a page, for what is read away from the site; nothing until the site knows where it stands. */
export const wholeAddress = (locale: Locale, route: string): string | undefined => whole(pathTo(locale, route));

/** The same of a file that both languages share. */
export const wholeFileAddress = (route: string): string | undefined => whole(pathToFile(route));

function whole(path: string): string | undefined {
  const address = process.env['SITE_ADDRESS'];
  return address ? new URL(path, address).href : undefined;
}

/** The address of a file that is the same in both languages: whole where the site knows its own, else from the host’s root. */
export function addressOfFile(route: string): string {
  const address = process.env['SITE_ADDRESS'];
  return address ? new URL(pathToFile(route), address).href : pathToFile(route);
}
