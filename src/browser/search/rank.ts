import type { Hit } from './find.ts';
import type { Fragment } from './pagefind.ts';
import type { Query } from './read-query.ts';
import { bareWord, splitWords } from './split-words.ts';

/** A thing found, with its words at hand; `places` are those worth marking. */
export type Found = { fragment: Fragment; title: readonly string[]; places: ReadonlySet<number> };

/** Loads what hits are and brings forward those whose title is what was asked for; Pagefind’s score knows no whole titles. */
export async function rank(hits: readonly Hit[], query: Query): Promise<Found[]> {
  const found = await Promise.all(
    hits.map(async (hit): Promise<Found & { score: number }> => {
      const fragment = await hit.data();
      const title = splitWords(fragment.meta['title'] ?? '');
      return { fragment, title, places: worthMarking(hit.places, fragment.content, query), score: hit.score * titleBonus(hit, title, query) };
    }),
  );
  return found.sort((a, b) => b.score - a.score);
}

/** A title that is what was asked for outweighs any text; one that has all of it comes close. */
function titleBonus({ places }: Hit, title: readonly string[], { words, phrases }: Query): number {
  const asked = [...words, ...phrases.flat()];
  if (title.map(bareWord).join('') === asked.map(bareWord).join('')) return 4;
  const inTitle = [...places].filter((place) => place < title.length).length;
  return inTitle >= asked.length ? 1.5 : 1;
}

/** Pagefind also finds what only begins like a word asked for. For “li” that is “like” and “list”, which nobody wants marked. */
function worthMarking(places: ReadonlySet<number>, content: string, { words }: Query): ReadonlySet<number> {
  const short = words.filter(({ length }) => length < 4);
  if (short.length === 0) return places;
  const all = content.split(/\s+/).map(bareWord);
  const byChance = (word: string) => short.some((each) => word !== each && word.startsWith(each)) && !words.some((each) => each.length > 3 && word.startsWith(each.slice(0, 4)));
  return new Set([...places].filter((place) => !byChance(all[place] ?? '')));
}
