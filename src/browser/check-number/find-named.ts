import type { Named } from './check-book.ts';

/** Something that a text names: by which of its ids, and where. A name may stand for several: “left-behind children”. */
export type Mention = { ids: readonly string[]; from: number; to: number };

/** Where a text, in plain signs, names things; of names that overlap the longest counts. Latin names stand as whole words. */
export function findNamed(text: string, named: Readonly<Record<string, Named>>): Mention[] {
  const byName = new Map<string, string[]>();
  for (const [id, { names }] of Object.entries(named)) for (const name of names) byName.set(name, [...(byName.get(name) ?? []), id]);
  const found: Mention[] = [];
  for (const [name, ids] of [...byName].sort(([a], [b]) => b.length - a.length)) {
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
      const to = from + name.length;
      const inWord = /[a-z]/.test(name) && (/[a-z]$/.test(text.slice(0, from)) || /^[a-z]/.test(text.slice(to)));
      if (!inWord && !found.some((other) => from < other.to && to > other.from)) found.push({ ids, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A pattern for the names of what is counted, right after a number. */
export function countedPattern(named: Readonly<Record<string, Named>>): RegExp {
  const names = Object.values(named).flatMap(({ names }) => names);
  return new RegExp(`^[\\s名个支位]*(?:(?:such|paired|new|rural) )?(?:${[...names, 'people', 'women', 'children'].map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`, 'u');
}
