import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import type { Place } from '../records/place-schema.ts';
import { sayCounted } from './say-number.ts';
export const sayMapPlace = (book: FigureBook, place: Place, locale: Locale): string =>
  `${place.name[locale]}: ${(['volunteers', 'children', 'population'] as const).flatMap((role) => book.figureFor(role, place) ?? []).map((figure) => sayCounted(figure, locale)).join('; ')}`;
