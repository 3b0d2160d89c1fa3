import type { Place } from '../records/place-schema.ts';
import { readCountyOutlines } from '../records/read-county-outlines.ts';
import type { FigureBook } from './figure-book.ts';
import { standingOf, type Figure } from './figure.ts';

/** A county about which something is written, with the two figures the map pairs; one of them may be missing. */
export type CountyRow = { place: Place; prefecture: Place; volunteers: Figure | undefined; children: Figure | undefined };

/** The two figures of a row that are there. */
export const countsOf = ({ volunteers, children }: CountyRow): Figure[] => [volunteers, children].filter((figure) => figure !== undefined);

/** The counties with a figure, or with a word that there is none to show; of one prefecture or of all, in the order of their codes. */
export function countyRows(book: FigureBook, within?: Place): CountyRow[] {
  return book.prefectures
    .filter((prefecture) => !within || prefecture.code === within.code)
    .flatMap((prefecture) =>
      [...book.countiesOf(prefecture)]
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((place) => ({ place, prefecture, volunteers: book.figureFor('volunteers', place), children: book.figureFor('children', place) })),
    )
    .filter((row) => countsOf(row).length > 0);
}

/** All figures of these counties, in the order of their rows. */
export const countyFigures = (book: FigureBook, within?: Place): Figure[] => countyRows(book, within).flatMap(countsOf);

/** How many counties there are, how many show a number, how many withhold one, and of how many nothing is published. */
export type CountyTally = { total: number; shown: number; withheld: number; silent: number };

/** Counts the counties of a prefecture, or of all; undefined where their number is not known, for want of outlines. */
export function tallyCounties(book: FigureBook, within?: Place): CountyTally | undefined {
  const total = readCountyOutlines()?.counties.filter(({ parent }) => !within || parent === within.code).length;
  if (total === undefined) return undefined;
  const rows = countyRows(book, within);
  const shown = rows.filter((row) => countsOf(row).some(({ value }) => value !== null)).length;
  const withheld = rows.filter((row) => countsOf(row).some((figure) => standingOf(figure) === 'withheld')).length;
  const spoken = rows.filter((row) => countsOf(row).some((figure) => figure.value !== null || standingOf(figure) === 'withheld')).length;
  return { total, shown, withheld, silent: total - spoken };
}

/** The prefectures that have no counties; none where the counties are not known. */
export function prefecturesWithoutCounties(book: FigureBook): Place[] {
  const outlines = readCountyOutlines();
  return outlines ? book.prefectures.filter(({ code }) => !outlines.counties.some(({ parent }) => parent === code)) : [];
}
