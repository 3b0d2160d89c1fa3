import type { Figure } from './figure.ts';

/** Largest first; equal numbers in the order of the codes; what has no number comes last. */
export const rankFigures = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.place.code < b.place.code ? -1 : 1));
