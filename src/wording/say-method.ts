import type { FigureBook } from '../figures/figure-book.ts';
import type { InBoth } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';

/** How estimates are made, in a line of each language, for files that stand by themselves. */
export function sayMethod(book: FigureBook): InBoth {
  const measure = book.measureFor('population');
  const say = (locale: 'en' | 'zh') => fill(wordsOf(locale).method.populationShare, { measure: labelInText(measure, locale) });
  return { en: say('en'), zh: say('zh') };
}
