import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Measure } from '../records/measure-schema.ts';
import { labelInText } from './label-in-text.ts';

/** The same in one text, for files that stand by themselves: with the rule for small numbers, which a page links to instead. */
export function tellCounting(book: FigureBook, measure: Measure, locale: Locale): string {
  const { codeBook: words } = wordsOf(locale).api;
  const rule = measure.protected ? [fill(words.protected, { rule: words.ruleLink })] : [];
  return [...sayCounting(book, measure, locale), ...rule].join(locale === 'zh' ? '' : ' ');
}

/** How a measure is counted, in sentences: its unit, whether parts add up, what fills its gaps, and its part on the map. */
export function sayCounting(book: FigureBook, measure: Measure, locale: Locale): string[] {
  const { codeBook: words } = wordsOf(locale).api;
  const key = measure.apportioned_by === null ? undefined : book.code.measures.get(measure.apportioned_by);
  return [
    { persons: words.whole, count: words.things, percent: words.share }[measure.unit],
    measure.adds_up ? words.addsUp : words.standsAlone,
    ...(key ? [fill(words.apportioned, { measure: labelInText(key, locale) })] : []),
    ...(measure.role ? [words.onMap] : []),
  ];
}
