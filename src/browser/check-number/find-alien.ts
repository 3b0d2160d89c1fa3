import type { CheckBook } from './check-book.ts';
import type { Mention } from './find-named.ts';
import type { Stretch } from './stretches.ts';

/** The id of everything that is counted and is none of our measures; no measure has it. */
export const foreign = '';

/** What a number counts that is none of our measures: surely, or in words that we do not know. */
export type Alien = Stretch & { sure: boolean };

export const isForeign = ({ ids }: Mention): boolean => ids.every((id) => id === foreign);

/** Whether what stands between a number and a noun lets the noun be what is counted; one Han sign must follow at once. */
export const isTight = (gap: string, noun: string, { patterns }: CheckBook): boolean => (noun.length > 1 ? new RegExp(patterns.tight, 'u').test(gap) : gap === '');

/** Whether what stands between a noun and a number lets the number count it: 干部共25万名, “cadres now number 250,000”. */
export const isCounted = (gap: string): boolean => /^(?:[\s:共有达计约近逾]|[人总]数|now |number(?:s|ed)?\b|total(?:s|l?ed)?\b|(?:is|are|was|were)\b)*$/.test(gap);

/** A noun that follows a number and that we do not know. */
export function findUnknown(text: string, from: number, end: number, { patterns }: CheckBook): Alien | undefined {
  const [found = '', noun, named = noun] = new RegExp(patterns.unknown, 'u').exec(text.slice(from, end)) ?? [];
  const to = from + found.length;
  return named ? { from: to - named.length, to, sure: false } : undefined;
}
