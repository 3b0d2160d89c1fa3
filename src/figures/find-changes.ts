import type { FigureBook } from './figure-book.ts';
import { standingOf, type Figure } from './figure.ts';

/**
 * What became of a place's count from one release to another. `counted`: reported then and now, of another period;
 * `corrected`: another number for the same period; `first`: reported now and not before; `withheld`: no longer shown;
 * `recomputed`: an estimate that moved, which says nothing of the place; `estimated` and `unestimated`: an estimate
 * that came or went; `same`: nothing new.
 */
export type ChangeKind = 'counted' | 'corrected' | 'first' | 'withheld' | 'recomputed' | 'estimated' | 'unestimated' | 'same';

/** One count in two releases. `difference` is in people, and only where both numbers were reported. */
export type Change = { before: Figure | undefined; after: Figure; kind: ChangeKind; difference: number | null };

/** What became of the counts of prefectures between two books, in the order of the codes, volunteers first. */
export const findChanges = (before: FigureBook | undefined, after: FigureBook): Change[] =>
  after.prefectures.flatMap((place) =>
    (['volunteers', 'children'] as const).flatMap((role) => {
      const now = after.figureFor(role, place);
      return now ? [compare(before?.figureFor(role, place), now)] : [];
    }),
  );

function compare(before: Figure | undefined, after: Figure): Change {
  const kind = kindOf(before, after);
  const both = kind === 'counted' || kind === 'corrected';
  return { before, after, kind, difference: both && before?.value != null && after.value !== null ? after.value - before.value : null };
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
  return was === 'estimated' ? 'unestimated' : 'same';
}

/** The release before the one a book stands at. */
export const bookBefore = (books: readonly FigureBook[], book: FigureBook): FigureBook | undefined => books[books.indexOf(book) - 1];
