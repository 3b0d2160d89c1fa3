import { border } from './excerpt.ts';
import type { Hit } from './find.ts';
import type { Fragment } from './pagefind.ts';
import type { Query } from './read-query.ts';
import { bareWord, splitWords } from './split-words.ts';

/** A thing found, with its words at hand; `places` are those worth marking. */
export type Found = { fragment: Fragment; title: readonly string[]; places: ReadonlySet<number> };

/** Loads what hits are and brings forward those that are called what was asked for; Pagefind’s score knows no whole titles. */
export async function rank(hits: readonly Hit[], query: Query): Promise<Found[]> {
  const found = await Promise.all(
    hits.map(async (hit): Promise<Found & { score: number }> => {
      const fragment = await hit.data();
      const title = splitWords(fragment.meta['title'] ?? '');
      return { fragment, title, places: worthMarking(hit.places, fragment.content, query), score: hit.score * nameBonus(hit, fragment, title, query) };
    }),
  );
  return found.sort((a, b) => b.score - a.score);
}

/** A title that is what was asked for outweighs any text; one that has all of it comes close, and so does a place by another of its names. */
function nameBonus({ places }: Hit, { meta, content }: Fragment, title: readonly string[], { words, phrases }: Query): number {
  const asked = [...words, ...phrases.flat()].map(bareWord);
  if (title.map(bareWord).join('') === asked.join('')) return 4;
  const inTitle = [...places].filter((place) => place < title.length).length;
  if (inTitle >= asked.length) return 1.5;
  const names = meta['kind'] === 'place' ? content.slice(content.indexOf(border)).split(/\s+/).map(bareWord) : [];
  return asked.every((word) => names.includes(word)) ? 1.5 : 1;
}

/** Pagefind also finds what only begins like a word asked for. For “li” that is “like” and “list”, which nobody wants marked. */
function worthMarking(places: ReadonlySet<number>, content: string, { words }: Query): ReadonlySet<number> {
  const short = words.filter(({ length }) => length < 4);
  if (short.length === 0) return places;
  const all = content.split(/\s+/).map(bareWord);
  const byChance = (word: string) => short.some((each) => word !== each && word.startsWith(each)) && !words.some((each) => each.length > 3 && word.startsWith(each.slice(0, 4)));
  return new Set([...places].filter((place) => !byChance(all[place] ?? '')));
}
