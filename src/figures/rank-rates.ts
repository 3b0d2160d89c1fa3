import { deriveRate, isRate, type NoRate, type Rate, type RateKind } from './derive-rates.ts';
import type { FigureBook } from './figure-book.ts';

/** The rates of the prefectures that have one, highest first; equal ones, as they are shown, in the order of the codes. */
export const rankRates = (book: FigureBook, kind: RateKind): readonly Rate[] =>
  book.prefectures
    .map((place) => deriveRate(book, kind, place))
    .filter(isRate)
    .toSorted((a, b) => b.shown - a.shown || (a.place.code < b.place.code ? -1 : 1));

/** The prefectures that have none, with what stands in the way. */
export const missingRates = (book: FigureBook, kind: RateKind): readonly NoRate[] =>
  book.prefectures.map((place) => deriveRate(book, kind, place)).filter((rate): rate is NoRate => !isRate(rate));
