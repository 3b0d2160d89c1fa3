import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { standingOf, type Standing } from '../../figures/figure.ts';
import { largestOverReleases } from '../../figures/pool-releases.ts';
import { mapMeasures, type MapMeasure } from '../../maps/map-input.ts';
import { sizeBounds, sizeStep } from '../../maps/size-steps.ts';
import type { Place } from '../../records/place-schema.ts';
import { mapCounts, mapRows } from '../../wording/map-rows.ts';
import { readOnce } from '../../records/read-once.ts';
import { figureShown } from '../map-picture/picture-figures.ts';

/** How the two counts stand somewhere on the map of a book, in the order of the legend. */
export function statusPicks(book: FigureBook): Standing[] {
  const found = new Set(mapRows(book).flatMap((row) => mapCounts.map((role) => standingOf(row[role]))));
  return (['reported', 'estimated', 'withheld', 'not-published', 'not-applicable'] as const).filter((standing) => found.has(standing));
}

/** Where the sizes of a measure part: the same in every release. */
const bounds = readOnce((): Record<MapMeasure, number[]> => {
  const paired = sizeBounds(largestOverReleases(mapCounts));
  const counties = openBooks().flatMap((book) => book.prefectures.map((place) => figureShown(book, 'counties', place)?.value ?? 0));
  return { volunteers: paired, children: paired, population: sizeBounds(largestOverReleases(['population'])), counties: sizeBounds(Math.max(0, ...counties)) };
});

/** The sizes of the numbers of a place that were published; an estimate is not to be ranked. */
export function sizesOf(book: FigureBook, place: Place): Partial<Record<MapMeasure, number>> {
  return Object.fromEntries(
    mapMeasures.flatMap((measure) => {
      const figure = figureShown(book, measure, place);
      return figure && figure.value !== null && standingOf(figure) === 'reported' ? [[measure, sizeStep(figure.value, bounds()[measure])]] : [];
    }),
  );
}

/** The measures of which some place has a size, with the bounds between sizes. */
export function sizePicks(book: FigureBook): { measure: MapMeasure; bounds: readonly number[] }[] {
  const sizes = book.prefectures.map((place) => sizesOf(book, place));
  return mapMeasures.filter((measure) => sizes.some((size) => size[measure])).map((measure) => ({ measure, bounds: bounds()[measure] }));
}
