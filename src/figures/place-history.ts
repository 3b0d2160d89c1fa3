import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';
import type { Correction } from '../records/rule-schema.ts';
import type { FigureBook } from './figure-book.ts';
import type { Figure } from './figure.ts';

/** What the releases said of one measure in a place, from one release on: a figure that came, or how it stood without one. */
export type HistoryStep = {
  measure: Measure;
  /** The first and the last release that said so; the same for a figure a release brought. */
  from: string;
  until: string;
  /** As the last of them has it. */
  figure: Figure;
  /** What the release before had for the same period, where this one changed it. */
  before?: Figure | undefined;
  correction?: Correction | undefined;
  /** Whether an estimate was another number in another of these releases: worked out anew, which is no change here. */
  reworked: boolean;
};

/**
 * What each release said of the counts of a place, by measure and then in the order of the releases. A figure stands once,
 * with the release that brought or changed it; releases that had no count of the place are one step, whatever the estimate
 * was, because it follows other places and the total.
 *
 * @param books one for each release, oldest first
 */
export const placeHistory = (books: readonly FigureBook[], place: Place): readonly HistoryStep[] =>
  [...(books.at(-1)?.code.measures.values() ?? [])]
    .filter((measure) => measure.apportioned_by !== null)
    .flatMap((measure) => stepsOf(books, place, measure));

/** Whether any release had a word of its own on the place: a number, or that one is withheld. */
export const wasReported = (steps: readonly HistoryStep[]): boolean => steps.some(({ figure }) => isOwn(figure));

function stepsOf(books: readonly FigureBook[], place: Place, measure: Measure): HistoryStep[] {
  const steps: HistoryStep[] = [];
  books.forEach((book, at) => {
    const release = book.release.release;
    const figures = book.table.history(place.code, measure.id);
    const earlier = books[at - 1]?.table.history(place.code, measure.id).filter(isOwn) ?? [];
    for (const figure of figures.filter((each) => isOwn(each) && each.release === release)) {
      const before = earlier.find(({ period }) => period === figure.period);
      const correction = before && book.code.corrections.find((each) => each.figure === figure.id && each.now === figure.value);
      steps.push({ measure, from: release, until: release, figure, before, correction, reworked: false });
    }
    const latest = figures.at(-1);
    if (!latest || isOwn(latest)) return;
    const open = steps.at(-1);
    if (open && open.figure.status === latest.status) {
      open.reworked ||= open.figure.value !== latest.value;
      Object.assign(open, { until: release, figure: latest });
    } else steps.push({ measure, from: release, until: release, figure: latest, reworked: false });
  });
  // Beside a count that is withheld an estimate would be read as a hint at it.
  return steps.some(({ figure }) => figure.status === 'withheld') ? steps.filter(({ figure }) => figure.status !== 'estimated') : steps;
}

/** Said by a source: not worked out by us, and not merely missing. */
const isOwn = ({ status, release }: Figure): boolean => status !== 'estimated' && (status !== 'not-published' || release !== null);
