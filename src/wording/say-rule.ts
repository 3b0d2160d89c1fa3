import type { FigureBook } from '../figures/figure-book.ts';
import { formatList, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText, shortLabelInText } from './label-in-text.ts';

/** The disclosure rule in force: what is never published; and who decided, when, up to where its sources are named. */
export function sayRule(book: FigureBook, locale: Locale): { says: string; decided: string } {
  const { rule: words } = wordsOf(locale);
  const { threshold, decided_by, decided_on } = book.code.rule;
  const guarded = [...book.code.measures.values()].filter((measure) => measure.protected);
  const gap = locale === 'en' ? ' ' : '';
  const small = fill(words.small, {
    most: String(threshold - 1),
    people: formatList(guarded.map((measure) => labelInText(measure, locale)), locale),
    residents: shortLabelInText(book.measureFor('population'), locale),
  });
  return {
    says: [small, words.zero, words.rounding].join(gap),
    decided: fill(words.decided, { who: decided_by[locale], date: formatPeriod(decided_on, locale) }),
  };
}
