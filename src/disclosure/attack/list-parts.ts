import type { CodeBook } from '../../records/code-book.ts';

/** A county and the code of its prefecture. */
export type County = { readonly code: string; readonly parent: string };

/** The parts of a place. `complete` where they make up the whole; else they are some of it (a province of its country). */
export type PlaceParts = { readonly codes: readonly string[]; readonly complete: boolean };

/**
 * What each place is made of: the places below it in the code book, and the counties that only the outlines know, since
 * the code book lists those alone that carry a figure.
 */
export function listParts(book: CodeBook, counties: readonly County[] = []): ReadonlyMap<string, PlaceParts> {
  const codes = new Map<string, Set<string>>();
  for (const { code, parent } of [...book.places.values(), ...counties]) {
    if (parent !== null) codes.set(parent, (codes.get(parent) ?? new Set()).add(code));
  }
  return new Map([...codes].map(([whole, parts]) => [whole, { codes: [...parts], complete: book.places.get(whole)?.level !== 'country' }]));
}
