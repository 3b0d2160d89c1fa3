import type { Given } from './gather-groups.ts';
import type { Relation, Unknown } from './system.ts';

/** Reasons to doubt a supposition, from the one an intruder would give up first. */
export const doubts = ['parts-missing', 'at-least', 'rounded', 'changed-since', 'not-applicable', 'zero', 'rate'] as const;

/**
 * Something an intruder would suppose, because it makes him reckon more closely. `strict` is tried first; where the
 * suppositions contradict each other, some give way to `loose`, or, where that is null, to nothing.
 */
export type Supposition = {
  readonly doubt: (typeof doubts)[number];
  readonly strict: Relation;
  readonly loose: Relation | null;
  /** Of a rate: where it was given, so that one that fits nothing can be named. */
  readonly given?: Given;
  /** True where it relates cells of which one was corrected at another time than the others were given. */
  readonly mixed?: boolean;
};

/** What is public of a group, as an intruder would put it down. */
export type SupposedSystem = {
  readonly unknowns: readonly Unknown[];
  readonly suppositions: readonly Supposition[];
  /** Unknowns that are withheld cells, with where they stand. */
  readonly hidden: ReadonlyMap<string, Given>;
  /** Unknowns that are counts of people which nobody published: the key of the cell, and where its gap was given, if it was. */
  readonly open: ReadonlyMap<string, { readonly key: string; readonly given: Given | undefined }>;
};

/** An equation, or with `high` null an inequality. */
export const relate = (terms: Relation['terms'], low: number | null, high: number | null = low): Relation => ({ terms, low, high });
