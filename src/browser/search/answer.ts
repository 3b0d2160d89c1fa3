import { find, findSome, type Hit } from './find.ts';
import { loosen } from './loosen.ts';
import { nearestWord } from './nearest-word.ts';
import type { Index } from './pagefind.ts';
import { isEmpty, type Query } from './read-query.ts';
import { bareWord } from './split-words.ts';

/** What was found, and by what: the query itself, one with its slips mended, or the parts of it that are anywhere. */
export type Answer = { hits: readonly Hit[]; query: Query; by: 'all' | 'mended' | 'some' };

/**
 * Looks for all of a query, with each word that is nowhere put right after the nearest known one; then with its phrases
 * taken apart; else for what has most of it.
 */
export async function answer(index: Index, query: Query, known: ReadonlySet<string>): Promise<Answer> {
  const words = await Promise.all(query.words.map(async (word) => ((await isAnywhere(index, word)) ? word : nearestWord(word, known))));
  const there: Query = { words: words.flatMap((word) => word ?? []), phrases: query.phrases };
  if (!words.includes(undefined)) {
    const hits = await find(index, there);
    const mended = words.some((word, at) => word !== query.words[at]);
    if (hits.length > 0) return { hits, query: there, by: mended ? 'mended' : 'all' };
    for (const looser of loosen(there)) {
      const more = await find(index, looser);
      if (more.length > 0) return { hits: more, query: looser, by: mended ? 'mended' : 'all' };
    }
  }
  return { hits: isEmpty(there) ? [] : await findSome(index, there), query: there, by: 'some' };
}

/**
 * Whether the site has a word, or one that begins or is built like it. Where it has none Pagefind takes the first letters
 * of the word, however few, and finds “x” for “xylophone”.
 */
async function isAnywhere({ pagefind }: Index, word: string): Promise<boolean> {
  const bare = bareWord(word);
  const { results } = await pagefind.search(word);
  for (const { words, data } of results.slice(0, 3)) {
    const all = (await data()).content.split(/\s+/);
    if (words.some((place) => isLike(bareWord(all[place] ?? ''), bare))) return true;
  }
  return false;
}

/** A number must be the same, or go on; of a word two thirds, for “estimating” also finds “estimated”. A part of “well-made” is one too. */
function isLike(found: string, asked: string): boolean {
  const needed = /^\p{N}/u.test(asked) ? asked.length : Math.ceil((asked.length * 2) / 3);
  return found.includes(asked.slice(0, needed));
}
