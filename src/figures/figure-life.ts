import type { Correction } from '../records/rule-schema.ts';
import { readOnce } from '../records/read-once.ts';
import { openBooks, type FigureBook } from './figure-book.ts';
import type { Figure } from './figure.ts';

/** What a run of releases said of a figure, all of them the same: the first and the last that did, and how the last has it. */
export type Saying = { from: string; until: string; figure: Figure };

/** `current`: the newest of its place and measure; `superseded`: another figure stands in its stead; `withdrawn`: none does. */
export type Fate = 'current' | 'superseded' | 'withdrawn';

/** What became of one figure over the releases. */
export type FigureLife = {
  /** With its period, where it has one. */
  id: string;
  /** As the last release that had it has it. */
  figure: Figure;
  /** What the releases said of it, oldest first; never empty. */
  sayings: readonly [Saying, ...Saying[]];
  /** Whether a later release gave it another number or standing. */
  changed: boolean;
  /** Declared corrections of it, oldest first. */
  corrections: readonly Correction[];
  fate: Fate;
  /** The figure that stands in its stead. */
  by?: Figure | undefined;
  /**
   * An estimate of a place that has since had a count withheld: its number is not repeated, because beside the gap it
   * would be read as a hint.
   */
  hushed: boolean;
};

/** The lives of all figures that any of these books has, by id, in the order in which they first came. */
export function livesOver(books: readonly FigureBook[]): ReadonlyMap<string, FigureLife> {
  const sayings = new Map<string, [Saying, ...Saying[]]>();
  for (const { release: { release }, table } of books) {
    for (const figure of table.figures) {
      const before = sayings.get(figure.id);
      const last = before?.at(-1);
      if (last && isSame(last.figure, figure)) Object.assign(last, { until: release, figure });
      else if (before) before.push({ from: release, until: release, figure });
      else sayings.set(figure.id, [{ from: release, until: release, figure }]);
    }
  }
  const newest = books.at(-1);
  return new Map(newest ? [...sayings].map(([id, said]) => [id, lifeOf(id, said, newest, books)]) : []);
}

/** The lives of all figures of the site. */
export const figureLives: () => ReadonlyMap<string, FigureLife> = readOnce(() => livesOver(openBooks()));

function lifeOf(id: string, sayings: [Saying, ...Saying[]], newest: FigureBook, books: readonly FigureBook[]): FigureLife {
  const { figure } = sayings.at(-1) ?? sayings[0];
  const latest = newest.table.latest(figure.place.code, figure.measure.id);
  const withheld = books.some(({ table }) => table.history(figure.place.code, figure.measure.id).some(({ status }) => status === 'withheld'));
  return {
    id,
    figure,
    sayings,
    changed: sayings.length > 1,
    corrections: newest.code.corrections.filter((correction) => correction.figure === id),
    fate: latest?.id === id ? 'current' : latest ? 'superseded' : 'withdrawn',
    by: latest?.id === id ? undefined : latest,
    hushed: figure.status === 'estimated' && withheld,
  };
}

/** Whether two releases say the same; words beside a number may change without its being another. */
const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.status === other.status && one.qualifier === other.qualifier;

/** The figure as it may be shown: without its number where that is not repeated. */
export const shownOf = ({ figure, hushed }: FigureLife): Figure => (hushed ? { ...figure, value: null } : figure);
