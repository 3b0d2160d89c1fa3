import { readOnce } from '../records/read-once.ts';
import { breakClasses, type RateClass } from './break-classes.ts';
import { deriveRate, isRate, rateKinds, rateRule, type RateKind } from './derive-rates.ts';
import { openBooks, type FigureBook } from './figure-book.ts';

type Counted = 'volunteers' | 'children' | 'population';

/** Classes of a rate among prefectures over the releases of `books`, so that a colour means the same in each. */
export const classesOver = (books: readonly FigureBook[], kind: RateKind): RateClass[] =>
  breakClasses(
    books.flatMap((book) => book.prefectures.map((place) => deriveRate(book, kind, place)).filter(isRate).map(({ shown }) => shown)),
    10 ** -rateRule[kind].decimals,
  );

const pooled = readOnce(() => new Map(rateKinds.map((kind) => [kind, classesOver(openBooks(), kind)])));

/** Classes of a rate over all releases. */
export const pooledClasses = (kind: RateKind): readonly RateClass[] => pooled().get(kind) ?? [];

/** The largest number of these measures that any prefecture has in any of the releases; 0 where none has one. */
export const largestOver = (books: readonly FigureBook[], measures: readonly Counted[]): number =>
  Math.max(0, ...books.flatMap((book) => book.prefectures.flatMap((place) => measures.map((role) => book.figureFor(role, place)?.value ?? 0))));

/** The same over all releases: what one scale throughout has to hold. */
export const largestOverReleases = (measures: readonly Counted[]): number => largestOver(openBooks(), measures);
