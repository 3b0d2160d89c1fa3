import type { CountyOutlines } from '../../places/county-outlines.ts';
import { byCountySubject } from './by-county-subject.ts';
import type { FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import type { PressLegend } from '../../maps/draw-press-legend.ts';
import type { ExplorerMode } from '../../locale/map-modes.ts';
import type { PressPlace } from '../../maps/press-place.ts';
import { changeSubject } from './change-subject.ts';
import { rateSubject } from './rate-subject.ts';
import { symbolSubject } from './symbol-subject.ts';

/** What a picture shows, in the words of its language, and the figures it rests on. */
export type PictureSubject = {
  places: readonly PressPlace[];
  legend: PressLegend;
  words: { title: string; finding: string; description: string; note: string };
  figures: readonly Figure[];
  /** Where the places are counties: their outlines. */
  counties?: CountyOutlines | undefined;
};

/** What a picture can be of: a mode of the map, or the counties with figures. */
export type PictureKind = ExplorerMode | 'by-county';

/** The subject of a mode in a release; nothing where there is no honest figure to draw. */
export function subjectOf(book: FigureBook, mode: PictureKind, locale: Locale): PictureSubject | undefined {
  if (mode === 'by-county') return byCountySubject(book, locale);
  if (mode === 'change') return changeSubject(book, locale);
  if (mode === 'volunteer-rate' || mode === 'child-rate' || mode === 'pairing-rate') return rateSubject(book, mode, locale);
  const subject = symbolSubject(book, mode, locale);
  return subject?.places.some(({ values }) => values.some(({ value }) => value !== null)) ? subject : undefined;
}
