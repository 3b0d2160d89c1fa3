import type { Locale } from '../../locale/locales.ts';
import { wholeAddress } from '../../locale/whole-address.ts';

const definition = /^ {0,3}\[([^\]\n]+)\]:[ \t]*(\S+).*\n?/gm;
const link = /\[((?:[^[\]\\]|\\.|\[[^\]]*\])*)\]\(\s*([/#][^\s)]*)[^)]*\)/g;

/**
 * Makes links within the site whole, so that they lead there from anywhere. Where the site does not know its address
 * yet, and for headings of the same page, the words stay and the link goes.
 */
export function leadOut(markdown: string, locale: Locale): string {
  const addresses = new Map([...markdown.matchAll(definition)].map(([, name = '', address = '']) => [name.toLowerCase(), address]));
  const inline = markdown
    .replace(definition, '')
    .replace(/\[([^[\]\n]+)\](?:\[([^[\]\n]*)\])?(?![([:])/g, (written, words: string, name?: string) => {
      const address = addresses.get((name || words).toLowerCase());
      return address ? `[${words}](${address})` : written;
    });
  return inline.replace(link, (_, words: string, address: string) => {
    const whole = address.startsWith('/') ? wholeAddress(locale, address) : undefined;
    return whole ? `[${words}](${whole})` : words;
  });
}
