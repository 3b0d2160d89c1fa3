import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import type { InBoth } from '../locale/locales.ts';
import { sayMethod } from '../wording/say-method.ts';
import { allStatuses, markerOf, sayStatus, sayStatusMeaning } from '../wording/say-status.ts';

/** Every status with its marker and its meaning in both languages, for files that explain themselves. */
export const statusKey = () =>
  allStatuses.map((status) => ({
    status,
    marker: markerOf[status],
    label: { en: sayStatus(status, 'en'), zh: sayStatus(status, 'zh') },
    meaning: { en: sayStatusMeaning(status, 'en'), zh: sayStatusMeaning(status, 'zh') },
  }));

/** The methods by which any of these figures were estimated, by the names that rows give them. */
export const methodKey = (book: FigureBook, figures: readonly Figure[]): Record<string, InBoth> =>
  figures.some((figure) => figure.status === 'estimated') ? { 'population-share': sayMethod(book) } : {};
