import type { FigureBook } from '../figures/figure-book.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Measure } from '../records/measure-schema.ts';
import { labelInText } from './label-in-text.ts';

/** The title of a map of these measures: “Sample by prefecture: helpers and pupils”. */
export function titleMap(book: FigureBook, measures: readonly Measure[], locale: Locale): string {
  const labels = measures.map((measure) => labelInText(measure, locale));
  return fill(wordsOf(locale).alt.title, { province: book.province.name[locale], measures: formatList(labels, locale) });
}
