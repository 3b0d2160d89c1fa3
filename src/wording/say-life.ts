import type { FigureLife, Saying } from '../figures/figure-life.ts';
import { formatNumber, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { spellChinese } from '../locale/spell-chinese.ts';
import { spellEnglish } from '../locale/spell-english.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** What became of a figure, in a sentence or two; where another stands in its stead, its link follows. */
export function sayLife({ fate, changed, hushed, sayings }: FigureLife, locale: Locale): string {
  const { figurePage: words } = wordsOf(locale);
  if (hushed) return words.takenBack;
  const newer = { current: words.current, superseded: words.superseded, withdrawn: words.withdrawn }[fate];
  return [changed ? words.changed : sayings[0].from === sayings[0].until ? '' : words.kept, newer].filter(Boolean).join(locale === 'zh' ? '' : ' ');
}

/** The declared corrections of a figure, a sentence each. */
export function sayCorrections({ corrections }: FigureLife, locale: Locale): string[] {
  const { figurePage, figure } = wordsOf(locale);
  const say = (value: number | null) => (value === null ? figure.none : formatNumber(value, locale));
  return corrections.map(({ date, was, now, why }) => fill(figurePage.corrected, { date: formatPeriod(date, locale), was: say(was), now: say(now), why: why[locale] }));
}

/** The releases that said the same: “12 May 2024”, “12 May 2024 to 20 March 2026”. */
export function sayRun({ from, until }: Saying, locale: Locale): string {
  const [first, last] = [formatPeriod(from, locale), formatPeriod(until, locale)];
  return from === until ? first : fill(wordsOf(locale).figurePage.until, { first, last });
}

/** The number in words, with what keeps it true: “more than forty-two thousand”, 四万二千余; empty where there is none to say. */
export function sayInWords({ figure, hushed }: FigureLife, locale: Locale): string {
  if (figure.value === null || hushed) return '';
  const words = locale === 'zh' ? spellChinese(figure.value) : spellEnglish(figure.value);
  const { figurePage } = wordsOf(locale);
  if (figure.measure.unit === 'percent') return fill(figurePage.percentWords, { words });
  if (figure.status === 'estimated') return fill(figurePage.aboutWords, { words });
  return figure.qualifier === 'at-least' ? fill(figurePage.moreWords, { words }) : words;
}
