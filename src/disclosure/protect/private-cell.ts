import type { Release } from '../../records/release-schema.ts';

/** A count as a private table has it. It never leaves the maintainers’ machine unless it is safe. */
export type PrivateCell = {
  readonly place: string;
  readonly measure: string;
  readonly period: string;
  readonly value: number;
  /** Where it stands in the private table, for messages. */
  readonly at?: string;
};

/** What a release says of itself, before its cells are known; `sources` are those of every cell. */
export type ReleasePlan = Pick<Release, 'release' | 'title' | 'note'> & { readonly sources: readonly string[] };
