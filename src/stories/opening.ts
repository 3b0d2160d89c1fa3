import type { Locale } from '../locale/locales.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';
import { withoutPieces } from './scan-body.ts';

/** How much room the first paragraph gives an initial: three lines of it, two, or none. */
export type Opening = 'tall' | 'low' | 'none';

/** Letters that surely fill so many lines beside an initial, at 66 to a line. A Chinese opening has no initial to fit. */
const fills: Record<Locale, { tall: number; low: number }> = { en: { tall: 210, low: 95 }, zh: { tall: Infinity, low: 1 } };

/** What may open a text: in English a letter, which becomes the initial; in Chinese a mark before it does no harm. */
const begins: Record<Locale, RegExp> = { en: /^\p{L}/u, zh: /^[“‘「『《]?\p{L}/u };

/**
 * How a text may open: with an initial as tall as its first paragraph allows, if it begins with a word at all. An
 * English one that begins with a quotation mark does not: the mark would stand alone before the initial, or be as tall.
 */
export function openingOf({ body, locale }: Text<unknown>): Opening {
  const [first = ''] = withoutPieces(body, ['comment']).trim().split(/\n[ \t]*\n/);
  if (/^(?:#|<|[-*+>] |\d+[.)] |\{)/.test(first)) return 'none';
  const words = plainProse(first).text.replaceAll('\ufffc', '').trim();
  if (!begins[locale].test(words)) return 'none';
  const { tall, low } = fills[locale];
  return words.length >= tall ? 'tall' : words.length >= low ? 'low' : 'none';
}
