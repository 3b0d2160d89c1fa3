import { find, findSome, type Hit } from './find.ts';
import { nearestWord } from './nearest-word.ts';
import type { Index } from './pagefind.ts';
import type { Query } from './read-query.ts';

/** What was found, and by what: the query itself, one with its slips mended, or the parts of it that are anywhere. */
export type Answer = { hits: readonly Hit[]; query: Query; by: 'all' | 'mended' | 'some' };

/** Looks for all of a query; else with each unknown word put right after the nearest known one; else for what has most of it. */
export async function answer(index: Index, query: Query, known: ReadonlySet<string>): Promise<Answer> {
  const hits = await find(index, query);
  if (hits.length > 0) return { hits, query, by: 'all' };
  const mended = await mend(index, query, known);
  const again = mended ? await find(index, mended) : [];
  if (mended && again.length > 0) return { hits: again, query: mended, by: 'mended' };
  return { hits: await findSome(index, mended ?? query), query, by: 'some' };
}

/** Each word with which nothing begins is taken for the nearest word of the site, or for its own beginning: “lanzou” for “lanz”. */
async function mend({ pagefind }: Index, { words, phrases }: Query, known: ReadonlySet<string>): Promise<Query | undefined> {
  const isFound = async (word: string) => (await pagefind.search(word)).results.length > 0;
  const better = await Promise.all(
    words.map(async (word) => {
      if (await isFound(word)) return word;
      const near = nearestWord(word, known);
      if (near) return near;
      for (let length = word.length - 1; length > Math.max(3, word.length / 2); length -= 1) if (await isFound(word.slice(0, length))) return word.slice(0, length);
      return word;
    }),
  );
  return better.some((word, at) => word !== words[at]) ? { words: better, phrases } : undefined;
}
