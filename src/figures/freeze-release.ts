import { checksumOf } from '../records/checksum-of.ts';
import type { FigureBook } from './figure-book.ts';

/** What of a release may not change once it is published, as checksums: what its file says, and the figures that stood with it. */
export type FrozenRelease = { release: string; counts: string; figures: string };

/** Labels and names are not among them: they may be put better, a number may not. */
export function freezeRelease(book: FigureBook): FrozenRelease {
  const { release } = book.release;
  return { release, counts: checksumOf([book.release, book.cells]), figures: checksumOf(figuresOf(book)) };
}

const figuresOf = ({ table }: FigureBook): unknown[] =>
  table.figures
    .map(({ id, place, measure, period, value, status, qualifier = null, sources, note = null, release }) => ({
      id, place: place.code, measure: measure.id, unit: measure.unit, period, value, status, qualifier, sources: sources.map((source) => source.id), note, release,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
