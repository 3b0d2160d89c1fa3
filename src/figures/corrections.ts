import type { Correction } from '../records/rule-schema.ts';
import { openBook } from './figure-book.ts';
import type { Figure } from './figure.ts';

/** Declared corrections of a figure, oldest first. Without a period an id means the latest figure of its name. */
export function correctionsOf(id: string): readonly Correction[] {
  const book = openBook();
  const named = book.find(id)?.id ?? id;
  return book.code.corrections.filter(({ figure }) => figure === named);
}

/** Whether a number stands in place of one that was wrong; in an older release the same figure may not yet. */
export const isCorrected = ({ id, value }: Figure): boolean => correctionsOf(id).some(({ now }) => now === value);

/** The declared correction that made of one number the other: the last one, where there were several between the two. */
export const correctionBetween = (before: Figure, after: Figure, corrections: readonly Correction[]): Correction | undefined =>
  corrections.filter(({ figure, date, now }) => figure === after.id && now === after.value && date > (before.release ?? '')).at(-1);
