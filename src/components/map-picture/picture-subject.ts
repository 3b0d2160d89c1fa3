import type { FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import type { PressLegend } from '../../maps/draw-press-legend.ts';
import type { ExplorerMode } from '../../maps/map-modes.ts';
import type { PressPlace } from '../../maps/press-place.ts';
import { symbolModes, symbolSubject, type SymbolMode } from './symbol-subject.ts';

/** What a picture shows, in the words of its language, and the figures it rests on. */
export type PictureSubject = {
  places: readonly PressPlace[];
  legend: PressLegend;
  words: { title: string; finding: string; description: string; note: string };
  figures: readonly Figure[];
};

/** The subject of a mode in a release; nothing where there is no honest figure to draw. */
export function subjectOf(book: FigureBook, mode: ExplorerMode, locale: Locale): PictureSubject | undefined {
  const subject = mode in symbolModes ? symbolSubject(book, mode as SymbolMode, locale) : undefined;
  return subject?.places.some(({ values }) => values.some(({ value }) => value !== null)) ? subject : undefined;
}
