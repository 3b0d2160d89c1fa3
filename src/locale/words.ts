import en from './words/en.json' with { type: 'json' };
import zh from './words/zh.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Words of the interface, by room and name. English is the pattern; Chinese must have the same keys. */
export type Dictionary = typeof en;

const dictionaries: Record<Locale, Dictionary> = { en, zh };

export const wordsOf = (locale: Locale): Dictionary => dictionaries[locale];

/** Puts values into a sentence: `fill('{n} places', { n: '14' })`. Throws when a value is not given. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${sentence}”.`);
    return value;
  });
}

/** Keys that one dictionary has and the other lacks, or whose placeholders differ: `zh: map.title`. */
export function unevenWords(left: object = en, right: object = zh): string[] {
  const leftWords = flatten(left);
  const rightWords = flatten(right);
  const keys = new Set([...leftWords.keys(), ...rightWords.keys()]);
  return [...keys].flatMap((key) => {
    if (!leftWords.get(key)) return [`en: ${key}`];
    if (!rightWords.get(key)) return [`zh: ${key}`];
    return holes(leftWords.get(key)) === holes(rightWords.get(key)) ? [] : [`placeholders: ${key}`];
  });
}

const holes = (sentence = ''): string => [...new Set(sentence.match(/\{\w+\}/g))].sort().join();

function flatten(words: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value as object, `${prefix}${key}.`)],
    ),
  );
}
