import type { Locale } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import type { Measure } from '../records/measure-schema.ts';

/** The unit of a measure: people, count, per cent. In Chinese things are counted by their own measure word: teams by 支, counties by 个. */
export const sayUnit = ({ unit, counted_as }: Pick<Measure, 'unit' | 'counted_as'>, locale: Locale): string =>
  (locale === 'zh' && unit === 'count' && counted_as.zh.measure_word) || wordsOf(locale).unit[unit];
