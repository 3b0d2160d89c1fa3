import type { Fragment, Index, RawResult } from './pagefind.ts';
import type { Query } from './read-query.ts';

/** A thing found: how well it fits, and where in its words. */
export type Hit = { id: string; score: number; places: ReadonlySet<number>; data: () => Promise<Fragment> };

/** What a reader is likelier to want when words fit equally: the thing itself before one of many numbers or documents about it. */
const worth: Record<string, number> = { story: 1.5, explainer: 1.5, page: 1.3, place: 1, measure: 1, download: 0.8, figure: 0.8, source: 0.5, estimate: 0.4 };

/** How much more it says that words stand in a row as they were typed. */
const inARow = 2;

/**
 * Everything that has all words and all phrases of a query, best first. Pagefind looks for one phrase at a time and does
 * not rank phrases, so all the words together give the score, and each phrase on its own decides what stays.
 */
export async function find({ pagefind, kindOf }: Index, { words, phrases }: Query): Promise<Hit[]> {
  const search = async (term: string): Promise<readonly RawResult[]> => (await pagefind.search(term)).results;
  const exactly = (phrase: readonly string[]) => search(`"${phrase.join(' ')}"`);
  const all = [...words, ...phrases.flat()].join(' ');
  const [scored, rows, ...parts] = await Promise.all([
    search(all),
    words.length > 1 ? exactly(words) : [],
    ...(words.length > 0 ? [search(words.join(' '))] : []),
    ...phrases.map(exactly),
  ]);
  const together = new Set(rows.map(({ id }) => id));
  const found = parts.map((results) => new Map(results.map((result) => [result.id, result.words])));
  return scored
    .flatMap(({ id, score, data }): Hit[] => {
      const places = found.map((part) => part.get(id));
      if (places.some((part) => part === undefined)) return [];
      const weight = (worth[kindOf.get(id) ?? ''] ?? 1) * (together.has(id) ? inARow : 1);
      return [{ id, score: score * weight, data, places: new Set(places.flatMap((part) => part ?? [])) }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Things that have some of a query’s parts, those with most of them first: what comes closest when nothing has all. */
export async function findSome(index: Index, { words, phrases }: Query): Promise<Hit[]> {
  const parts: Query[] = [...words.map((word) => ({ words: [word], phrases: [] })), ...phrases.flatMap(pairsOf).map((pair) => ({ words: [], phrases: [pair] }))];
  const all = new Map<string, Hit>();
  for (const part of parts) {
    for (const hit of await find(index, part)) {
      const before = all.get(hit.id);
      // Each part counts more than any score within it.
      all.set(hit.id, { ...hit, score: (before?.score ?? 0) + 1 + hit.score / 1000, places: new Set([...(before?.places ?? []), ...hit.places]) });
    }
  }
  return [...all.values()].sort((a, b) => b.score - a.score);
}

/** A phrase in overlapping pairs: 留手儿童 has 儿童 in common with 留守儿童. */
const pairsOf = (phrase: readonly string[]): (readonly string[])[] => (phrase.length < 3 ? [phrase] : phrase.slice(1).map((word, at) => [phrase[at] ?? '', word]));
