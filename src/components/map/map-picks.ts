import type { FigureBook } from '../../figures/figure-book.ts';
import { standingOf, type Figure, type Standing } from '../../figures/figure.ts';
import { largestOverReleases } from '../../figures/pool-releases.ts';
import { mapMeasures, type MapMeasure } from '../../maps/map-input.ts';
import { sizeBounds, sizeStep } from '../../maps/size-steps.ts';
import type { Place } from '../../records/place-schema.ts';
import { mapCounts, mapRows } from '../../wording/map-rows.ts';
import { countiesIn } from './map-subject.ts';

/** How the two counts stand somewhere on the map of a book, in the order of the legend. */
export function statusPicks(book: FigureBook): Standing[] {
  const found = new Set(mapRows(book).flatMap((row) => mapCounts.map((role) => standingOf(row[role]))));
  return (['reported', 'estimated', 'withheld', 'not-published', 'not-applicable'] as const).filter((standing) => found.has(standing));
}

const figureOf = (book: FigureBook, place: Place, measure: MapMeasure): Figure | undefined => (measure === 'counties' ? countiesIn(book, place) : book.figureFor(measure, place));

/** Where the sizes of a measure part: the same in every release. */
export function boundsOf(book: FigureBook, measure: MapMeasure): number[] {
  if (measure === 'counties') return sizeBounds(Math.max(0, ...book.prefectures.map((place) => countiesIn(book, place)?.value ?? 0)));
  return sizeBounds(largestOverReleases(measure === 'population' ? ['population'] : mapCounts));
}

/** The sizes of the numbers of a place that were published; an estimate is not to be ranked. */
export function sizesOf(book: FigureBook, place: Place): Partial<Record<MapMeasure, number>> {
  return Object.fromEntries(
    mapMeasures.flatMap((measure) => {
      const figure = figureOf(book, place, measure);
      return figure && figure.value !== null && standingOf(figure) === 'reported' ? [[measure, sizeStep(figure.value, boundsOf(book, measure))]] : [];
    }),
  );
}

/** The measures of which some place has a size, with the bounds between sizes. */
export const sizePicks = (book: FigureBook): { measure: MapMeasure; bounds: number[] }[] =>
  mapMeasures.flatMap((measure) => (book.prefectures.some((place) => sizesOf(book, place)[measure]) ? [{ measure, bounds: boundsOf(book, measure) }] : []));
