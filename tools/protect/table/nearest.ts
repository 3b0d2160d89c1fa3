import { dense } from './plain-text.ts';

/**
 * Names nearest to what was written, at most three, nearest first: those that a third of the letters or fewer part from it,
 * in Chinese at least one sign. Empty where none is like it.
 */
export function nearest(written: string, names: Iterable<string>): readonly string[] {
  const wanted = dense(written);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, distance: editDistance(wanted, dense(name)) }))
    .filter(({ name, distance }) => distance <= allowed && distance < dense(name).length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Fewest signs to put in, take out or change to make one text the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((sign, row) => {
    const line = [row + 1];
    b.forEach((other, column) => {
      line.push(Math.min((above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1, (above[column] ?? 0) + (sign === other ? 0 : 1)));
    });
    above = line;
  });
  return above.at(-1) ?? 0;
}
