import type { Range } from '../figures/derive-range.ts';
import type { Figure } from '../figures/figure.ts';
import { hasRange, withheldCounts } from '../figures/withheld-counts.ts';
import { formatInText } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { shortLabelInText } from './label-in-text.ts';

/** Which of its ends a range tells: a low end of nothing says nothing. */
const endsOf = ({ low, high }: Range): 'between' | 'most' | 'least' => (high === null ? 'least' : low === 0 ? 'most' : 'between');

/** The ends as sentences have them; in Chinese the last carries the measure word: 3 and 25名. */
function sayEnds({ range, measure }: Figure & { range: Range }, locale: Locale): { low: string; high: string } {
  const heads = locale === 'zh' ? measure.counted_as.zh.measure_word : '';
  const low = formatInText(range.low, locale);
  return range.high === null ? { low: low + heads, high: '' } : { low, high: formatInText(range.high, locale) + heads };
}

/** The range of a withheld count in a few words: “between 3 and 25”, 在3至25名之间; empty where none is told. */
export const sayRange = (figure: Figure, locale: Locale): string =>
  hasRange(figure) ? fill(wordsOf(locale).ranges[endsOf(figure.range)], sayEnds(figure, locale)) : '';

/** The same in a sentence that says from what it follows: “Withheld; from what is published it lies between 3 and 25.” */
export const tellRange = (figure: Figure, locale: Locale): string =>
  hasRange(figure) ? fill(wordsOf(locale).ranges.lies[endsOf(figure.range)], sayEnds(figure, locale)) : '';

/**
 * What can be said of the counts of a place that are withheld, for whoever points at it on a map: “From what is published,
 * not counts: helpers at least 30, pupils no more than 780”; empty where nothing can.
 */
export function tellRanges(figures: readonly (Figure | undefined)[], locale: Locale): string {
  const { aside, of } = wordsOf(locale).ranges;
  const told = withheldCounts(figures).filter(hasRange);
  const list = told.map((figure) => fill(of, { measure: shortLabelInText(figure.measure, locale), range: sayRange(figure, locale) }));
  return list.length > 0 ? fill(aside, { list: list.join(locale === 'zh' ? '，' : ', ') }) : '';
}

/** How ranges come about, what they are not, and how narrow they may be; on a map, also why it shows none. */
export function explainRanges(threshold: number, locale: Locale, { onMap = false } = {}): string {
  const { how, narrow, onMap: drawn } = wordsOf(locale).ranges;
  return [how, onMap ? drawn : '', fill(narrow, { k: String(threshold) })].filter(Boolean).join(locale === 'en' ? ' ' : '');
}
