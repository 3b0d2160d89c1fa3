/** The known name that shares the most two-letter pieces with what was written; nothing when none is at all like it. */
export function nearestName(written: string, known: Iterable<string>, likeness = 0.3): string | undefined {
  const pieces = (text: string) => new Set(Array.from(text).map((_, at) => text.slice(at, at + 2)));
  const wanted = pieces(written);
  const score = (other: string) => {
    const theirs = pieces(other);
    return [...wanted].filter((piece) => theirs.has(piece)).length / (wanted.size + theirs.size);
  };
  const best = [...known].map((name) => ({ name, score: score(name) })).sort((a, b) => b.score - a.score)[0];
  return best && best.score > likeness ? best.name : undefined;
}
