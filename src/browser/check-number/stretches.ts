/** A stretch of a text. */
export type Stretch = { from: number; to: number };

/** Ends of sentences; a point between digits is none. */
const sentenceEnd = /[.!?](?=\s|$)|[。！？\n]/g;
/** Ends of clauses; a comma between digits is none. */
const clauseEnd = /(?<!\d)[,;:]|[,;:](?!\d)|[、；…]/g;

/** The sentence, and the clause, of a text in plain signs that something stands in. */
export const sentenceOf = (text: string, inner: Stretch): Stretch => around(text, inner, sentenceEnd);
export const clauseOf = (text: string, inner: Stretch): Stretch => around(text, inner, clauseEnd, sentenceOf(text, inner));

/** The same text, as long, without the points inside of stretches, which end nothing. */
export const hidePoints = (text: string, all: readonly Stretch[]): string =>
  all.reduce((left, { from, to }) => left.slice(0, from) + left.slice(from, to).replace(/[,、;:]/g, ' ') + left.slice(to), text);

/** Those that stand in a stretch. */
export const within = <S extends Stretch>(all: readonly S[], { from, to }: Stretch): S[] => all.filter((each) => each.from >= from && each.to <= to);

/** The stretch between two ends that has something in it. */
function around(text: string, { from, to }: Stretch, end: RegExp, inside: Stretch = { from: 0, to: text.length }): Stretch {
  const ends = [...text.matchAll(end)].map(({ index }) => index);
  return { from: Math.max(inside.from, ...ends.filter((each) => each < from)), to: Math.min(inside.to, ...ends.filter((each) => each >= to)) };
}
