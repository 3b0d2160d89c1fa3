import type { FigureBook } from './figure-book.ts';
import { isLoose } from './derive-rates.ts';
import { standingOf, type Figure } from './figure.ts';
import type { Correction } from '../records/rule-schema.ts';

/**
 * What became of a place's count from one release to another. `counted`: reported then and now, of another period;
 * `corrected`: another number for the same period; `first`: reported now and not before; `withheld`: not shown now, and
 * was not withheld before; `recomputed`: an estimate that moved, which says nothing of the place; `estimated`: no count
 * now, and an estimate that was not there; `unestimated`: an estimate that went; `unpublished`: a count or a withheld
 * count before, nothing published since; `same`: nothing new.
 */
export type ChangeKind = 'counted' | 'corrected' | 'first' | 'withheld' | 'recomputed' | 'estimated' | 'unestimated' | 'unpublished' | 'same';

/**
 * One count in two releases. `difference` is in people, and only where both numbers were reported and are exact: beside a
 * “more than” nobody knows. `correction` is the
 * declared one, where a number was corrected.
 */
export type Change = { before: Figure | undefined; after: Figure; kind: ChangeKind; difference: number | null; correction?: Correction | undefined };

/** What became of the counts of prefectures between two books, in the order of the codes, volunteers first. */
export const findChanges = (before: FigureBook | undefined, after: FigureBook): Change[] =>
  after.prefectures.flatMap((place) =>
    (['volunteers', 'children'] as const).flatMap((role) => {
      const now = after.figureFor(role, place);
      return now ? [compare(before?.figureFor(role, place), now, after.code.corrections)] : [];
    }),
  );

function compare(before: Figure | undefined, after: Figure, corrections: readonly Correction[]): Change {
  const kind = kindOf(before, after);
  const correction = kind === 'corrected' ? corrections.find(({ figure, was, now }) => figure === after.id && was === before?.value && now === after.value) : undefined;
  const both = (kind === 'counted' || kind === 'corrected') && before && !isLoose(before) && !isLoose(after);
  return { before, after, kind, difference: both && before.value !== null && after.value !== null ? after.value - before.value : null, correction };
}

function kindOf(before: Figure | undefined, after: Figure): ChangeKind {
  const [was, is] = [before && standingOf(before), standingOf(after)];
  if (is === 'reported') {
    if (was !== 'reported') return 'first';
    if (before?.period !== after.period) return 'counted';
    return before.value === after.value ? 'same' : 'corrected';
  }
  if (is === 'withheld') return was === 'withheld' ? 'same' : 'withheld';
  if (is === 'estimated') return was === 'estimated' ? (before?.value === after.value ? 'same' : 'recomputed') : 'estimated';
  if (was === 'estimated') return 'unestimated';
  return was === 'reported' || was === 'withheld' ? 'unpublished' : 'same';
}

/** The release before the one a book stands at. */
export const bookBefore = (books: readonly FigureBook[], book: FigureBook): FigureBook | undefined => books[books.indexOf(book) - 1];
