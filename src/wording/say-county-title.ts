import type { FigureBook } from '../figures/figure-book.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { labelInText } from './label-in-text.ts';

/** The title of a county map, of a prefecture or of the whole province: “Dongshan by county: volunteer mothers and children paired”. */
export function sayCountyTitle(book: FigureBook, locale: Locale, within: Place = book.province): string {
  const measures = formatList((['volunteers', 'children'] as const).map((role) => labelInText(book.measureFor(role), locale)), locale);
  return fill(wordsOf(locale).county.picture, { place: within.name[locale], measures });
}
