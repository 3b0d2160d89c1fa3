import type { CheckBook } from './check-book.ts';
import type { Mention } from './find-named.ts';

/** Mentions of places without those that only tell where the place beside them lies: in “Oak, Sample Province” Oak is meant. */
export const narrowPlaces = (text: string, mentions: readonly Mention[], places: CheckBook['places']): Mention[] =>
  mentions.filter((mention, at) => !isWhere(text, mentions[at - 1], mention, mention, places) && !isWhere(text, mention, mentions[at + 1], mention, places));

/** Whether of two mentions in a row one only tells where the other lies. */
function isWhere(text: string, first: Mention | undefined, second: Mention | undefined, outer: Mention, places: CheckBook['places']): boolean {
  if (!first || !second || !/^(?:[\s,、的(]|'s|\bin\b|\bof\b)*$/.test(text.slice(first.to, second.from))) return false;
  const inner = outer === first ? second : first;
  return inner.ids.every((id) => outer.ids.some((outside) => isInside(id, outside, places)));
}

const isInside = (id: string, outside: string, places: CheckBook['places']): boolean => {
  const parent = places[id]?.within;
  return parent !== undefined && (parent === outside || isInside(parent, outside, places));
};
