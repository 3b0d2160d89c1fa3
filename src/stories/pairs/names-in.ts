import type { NamePair } from '../names.ts';

/** A name as it is written; `key` is the usual English way to write it. */
export type WrittenName = { index: number; written: string; key: string };

/** Finds names in words of either language. */
export type NameFinder = (words: string) => readonly WrittenName[];

const plain = (text: string): string => text.replaceAll('’', "'");

/**
 * A finder of names, each written in any of its ways in either language. The longest is found first, so that “Zhang
 * County” is not also a Zhang, nor “China News” a China.
 */
export function nameFinder(pairs: readonly NamePair[]): NameFinder {
  const keys = new Map(pairs.flatMap(({ en, zh }) => [...en, ...zh].map((way): [string, string] => [plain(way), en[0] ?? ''])));
  const ways = [...keys.keys()].sort((a, b) => b.length - a.length).map((way) => {
    const escaped = way.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // A Latin name is a whole word; Han characters stand without spaces.
    return /^[\p{Script=Latin}\p{N}]/u.test(way) ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{Script=Latin}\\p{N}])` : escaped;
  });
  if (ways.length === 0) return () => [];
  const pattern = new RegExp(ways.join('|'), 'gu');
  return (words) => [...plain(words).matchAll(pattern)].map((match) => ({ index: match.index, written: match[0], key: keys.get(match[0]) ?? match[0] }));
}
