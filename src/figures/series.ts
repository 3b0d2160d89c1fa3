import type { FigureBook } from './figure-book.ts';
import type { Figure } from './figure.ts';

/** Figures of one measure in one place over time, oldest first; its id is theirs without a date. */
export type Series = { id: string; figures: readonly Figure[] };

const idOf = ({ place, measure }: Figure): string => `${place.slug}-${measure.id}`;

/** The series of this id; nothing where no figure has a date to stand at. */
export function findSeries(book: FigureBook, id: string): Series | undefined {
  const latest = book.find(id);
  if (!latest || idOf(latest) !== id) return undefined;
  const figures = book.table.history(latest.place.code, latest.measure.id).filter(({ period }) => period !== null);
  return figures.length > 0 ? { id, figures } : undefined;
}

/** Ids of all series of a book. */
export const seriesIds = (book: FigureBook): readonly string[] => [...new Set(book.table.figures.map(idOf))].filter((id) => findSeries(book, id));

/** Why two series cannot stand on one axis of time and number; nothing where they can. */
export function whyNotJoin(earlier: Series, later: Series): 'place' | 'unit' | 'overlap' | undefined {
  const [before, after] = [earlier.figures.at(-1), later.figures[0]];
  if (!before || !after || before.place !== after.place) return 'place';
  if (before.measure.unit !== after.measure.unit) return 'unit';
  return (before.period ?? '') < (after.period ?? '') ? undefined : 'overlap';
}
