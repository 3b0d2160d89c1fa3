import type { Query } from './read-query.ts';

/** What a question says beside its matter: “哪里有爱心妈妈” asks for 爱心妈妈. */
const asking = /有多少|多少|有几个|几个|有没有|为什么|什么|怎么样|怎么|怎样|如何|哪里|哪些|哪儿|在哪|是谁|谁|是不是|吗|呢|的|了/g;

/** The same query with its Chinese phrases taken apart, closest first: without asking words, then each phrase in two. */
export function* loosen({ words, phrases }: Query): Generator<Query> {
  const bare = phrases.flatMap(withoutAsking);
  const left = { words, phrases: bare.length > 0 ? bare : phrases };
  if (bare.length > 0 && bare.length + bare.flat().length !== phrases.length + phrases.flat().length) yield left;
  for (const phrase of left.phrases) {
    for (const [first, second] of halves(phrase)) yield { words, phrases: left.phrases.flatMap((each) => (each === phrase ? [first, second] : [each])) };
  }
}

/** A phrase cut at its asking words; the signs keep their places, so a number in it stays whole. */
function withoutAsking(phrase: readonly string[]): string[][] {
  const kept = phrase.map((word) => (word.length === 1 ? word : '0')).join('').replace(asking, (found) => ' '.repeat(found.length));
  return [...kept.matchAll(/[^ ]+/g)].map((match) => phrase.slice(match.index, match.index + match[0].length));
}

/** A phrase in two parts of at least two signs, from the middle outwards. */
function halves(phrase: readonly string[]): [string[], string[]][] {
  const cuts = Array.from({ length: Math.max(0, phrase.length - 3) }, (_, at) => at + 2);
  return cuts.sort((a, b) => Math.abs(a - phrase.length / 2) - Math.abs(b - phrase.length / 2)).map((cut) => [phrase.slice(0, cut), phrase.slice(cut)]);
}
