import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { locales, type InBoth, type Locale } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Term } from '../records/term-schema.ts';
import { tellCounting } from '../wording/say-counting.ts';

/** A measure with the rule by which it is counted, in words. */
export type ExplainedMeasure = Measure & { counting: InBoth };
/** What explains the figures of a file: what is counted, how, and the words in which it is said. */
export type CodeBookPart = { measures: readonly ExplainedMeasure[]; terms: readonly Term[] };

/**
 * Of the code book what these figures use, the same in every download: a term where one of its measures and all its sources
 * are there, so that a dated file has nothing in it that came later.
 */
export function explainFigures(book: FigureBook, figures: readonly Figure[] = book.table.figures): CodeBookPart {
  const used = new Set(figures.map(({ measure }) => measure));
  const sources = new Set(figures.flatMap((figure) => figure.sources.map(({ id }) => id)));
  const measures = [...book.code.measures.values()]
    .filter((measure) => used.has(measure))
    .map((measure) => ({ ...measure, counting: { en: tellCounting(book, measure, 'en'), zh: tellCounting(book, measure, 'zh') } }));
  const terms = [...book.code.terms.values()].filter((term) => measures.some(({ id }) => term.measures.includes(id)) && term.sources.every((id) => sources.has(id)));
  return { measures, terms };
}

/** The code book as lines of plain text: the measures, then the words. */
export function layCodeBook({ measures, terms }: CodeBookPart, locale: Locale): { measures: string[]; terms: string[] } {
  const { api, table } = wordsOf(locale);
  const [other] = locales.filter((each) => each !== locale) as [Locale];
  const [colon, open, close, gap] = locale === 'zh' ? ['：', '（', '）', ''] : [': ', ' (', ')', ' '];
  return {
    measures: measures.map(({ id, label, definition, counting, cannot_show }) =>
      [
        `${label[locale]}${open}${id}${close}${colon}${definition[locale]}`,
        `${api.codeBook.counting}${colon}${counting[locale]}`,
        `${table.cannotShow}${colon}${cannot_show[locale]}`,
      ].join(gap),
    ),
    terms: terms.map(({ term, definition }) => `${term[locale]}${open}${term[other]}${close}${colon}${definition[locale]}`),
  };
}
