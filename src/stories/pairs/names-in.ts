import type { NamePair } from '../names.ts';

/** A name as it is written; `key` is the usual English way to write it. */
export type WrittenName = { index: number; written: string; key: string };

/** Finds names in words of either language; `more` are names of this text alone. */
export type NameFinder = (words: string, more?: readonly NamePair[]) => readonly WrittenName[];

type Way = { way: string; key: string };

/**
 * A finder of names, each written in any of its ways in either language. The longest is found first, so that “Zhang
 * County” is not also a Zhang, nor “China News” a China.
 */
export function nameFinder(pairs: readonly NamePair[]): NameFinder {
  const known = waysOf(pairs);
  return (words, more = []) => {
    let rest = plain(words);
    const present = [...known, ...waysOf(more)].filter(({ way }) => rest.includes(way)).sort((a, b) => b.way.length - a.way.length);
    return present.flatMap(({ way, key }) => {
      const places = placesOf(way, rest);
      for (const at of places) rest = rest.slice(0, at) + ' '.repeat(way.length) + rest.slice(at + way.length);
      return places.map((index) => ({ index, written: way, key }));
    });
  };
}

const latin = /[\p{Script=Latin}\p{N}]/u;

/** Where a name stands. A Latin one is a whole word; Han characters stand without spaces. */
function placesOf(way: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(way); at >= 0; at = text.indexOf(way, at + way.length)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + way.length]];
    const inside = latin.test(way[0] ?? '') && (latin.test(before) || latin.test(after));
    if (!inside) places.push(at);
  }
  return places;
}

const plain = (text: string): string => text.replaceAll('’', "'");

const waysOf = (pairs: readonly NamePair[]): readonly Way[] => pairs.flatMap(({ en, zh }) => [...en, ...zh].map((way) => ({ way: plain(way), key: en[0] ?? '' })));
