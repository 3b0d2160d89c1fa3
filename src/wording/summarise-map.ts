import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { describeMap } from './describe-map.ts';
export const summariseMap = (book: FigureBook, { mode, reportedOnly }: { mode: string; reportedOnly: boolean }, locale: Locale): string => `${mode} ${reportedOnly} ${describeMap(book, locale)}`;
