import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
export const whyNoFigures = (_book: FigureBook, mode: string, _locale: Locale): string | undefined => (mode.endsWith('rate') ? 'No honest figure yet, since every count is an estimate.' : undefined);
