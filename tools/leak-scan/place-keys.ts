import type { Canary, Names, PublicFigure } from './canary.ts';

/** What names a column or a property that holds the number itself, whatever is counted. */
const valueName = /^(?:value|count|number|total|persons|n|obs_value|数值|数量|人数|数字|)$/i;

/** How a finding calls a cell that its own status says to be withheld. */
export const cellOf = (place: string | undefined, measure: string | undefined): string => [place, measure].filter(Boolean).join(' ') || 'a cell of no named place';

/** Tells what a word names, and whether a number that stands beside a place is one that is hidden there. */
export class PlaceKeys {
  /** Every name of a place of which something is hidden; nothing where nothing is. */
  readonly pattern: RegExp | undefined;
  readonly #places = new Map<string, string>();
  readonly #measures = new Map<string, string>();
  readonly #measureNames: readonly (readonly [string, string])[];
  readonly #hidden = new Map<string, Canary[]>();
  readonly #open: ReadonlySet<string>;
  /** What stands after a number that counts, with the measures that may be counted so. */
  readonly counted = new Map<string, string[]>();

  constructor({ places, measures }: Names, canaries: readonly Canary[], published: readonly PublicFigure[]) {
    for (const { code, names } of places) for (const name of names) this.#places.set(name.toLowerCase(), code);
    for (const { id, names, counted } of measures) {
      for (const name of names) this.#measures.set(name.toLowerCase(), id);
      for (const word of counted) this.counted.set(word.toLowerCase(), [...(this.counted.get(word.toLowerCase()) ?? []), id]);
    }
    this.#measureNames = [...this.#measures].sort(([a], [b]) => b.length - a.length);
    this.#open = new Set(published.flatMap(({ place, measure, value }) => [`${place} ${value}`, `${place} ${measure} ${value}`]));
    const codes = new Map(places.map(({ slug, code }) => [slug, code]));
    for (const canary of canaries) {
      const key = `${codes.get(canary.figure.slice(0, Math.max(0, canary.figure.lastIndexOf(`-${canary.measure}-`))))} ${canary.value}`;
      this.#hidden.set(key, [...(this.#hidden.get(key) ?? []), canary]);
    }
    const named = new Set([...this.#hidden.keys()].map((key) => key.split(' ')[0]));
    const words = places.filter(({ code }) => named.has(code)).flatMap(({ names }) => names).sort((a, b) => b.length - a.length);
    if (words.length > 0) this.pattern = new RegExp(`(?<![\\w-])(?:${[...new Set(words)].map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|')})(?![\\w-])`, 'gu');
  }

  place(word: string): string | undefined {
    return this.#places.get(word.trim().toLowerCase());
  }

  measure(word: string): string | undefined {
    return this.#measures.get(word.trim().toLowerCase());
  }

  /** The measure that some words name among others: a heading, a name of a file. */
  measureWithin(words: string): string | undefined {
    const text = words.toLowerCase();
    return this.#measureNames.find(([name]) => text.includes(name))?.[1];
  }

  isValue(word: string): boolean {
    return valueName.test(word.trim());
  }

  /**
   * The hidden cells of a place that have this number, if no published figure of the place explains it: one of those measures,
   * where it is known what is counted.
   */
  hidden(place: string, value: number, measures?: readonly string[]): readonly Canary[] {
    const found = this.#hidden.get(`${place} ${value}`) ?? [];
    if (found.length === 0) return found;
    if (!measures) return this.#open.has(`${place} ${value}`) ? [] : found;
    if (measures.some((measure) => this.#open.has(`${place} ${measure} ${value}`))) return [];
    return found.filter(({ measure }) => measures.includes(measure));
  }
}
