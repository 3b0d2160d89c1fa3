import type { Measure } from '../records/measure-schema.ts';
import type { FigureBook } from './figure-book.ts';
import { standingOf, type Figure } from './figure.ts';
import type { Place } from '../records/place-schema.ts';

/** One count of a place at its dates, oldest first. */
export type Course = { place: Place; measure: Measure; figures: readonly Figure[] };

/** The counts of one measure over time, for the places that have reported at least two; in the order of the codes. */
export const findCourses = (book: FigureBook, measure: Measure): readonly Course[] =>
  book.prefectures.flatMap((place) => courseOf(book, place, measure) ?? []);

/** The course of a count in a place; nothing where fewer than two numbers were reported. */
export function courseOf(book: FigureBook, place: Place, measure: Measure): Course | undefined {
  const figures = book.table.history(place.code, measure.id).filter(({ period }) => period !== null);
  const reported = figures.filter((figure) => figure.value !== null && standingOf(figure) === 'reported');
  return reported.length < 2 ? undefined : { place, measure, figures };
}
