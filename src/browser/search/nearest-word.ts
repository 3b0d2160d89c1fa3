/** How many letters may differ in a word of this length. */
const mayDiffer = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The word of a list that was probably meant: the nearest within one or two slips; nothing where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = mayDiffer(word.length) + 1;
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const distance = slips(word, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** Letters to add, drop, change or swap with their neighbour (Damerau’s distance, restricted). */
function slips(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
