import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';
import { sayCounted, sayHeads, sayNumber } from './say-number.ts';

/**
 * Sentences for a map that has nothing but estimates of these measures. Residents say who would have most and fewest:
 * rounding can make two estimates equal.
 */
export function sumUpEstimates(book: FigureBook, roles: readonly ('volunteers' | 'children')[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const residents = (place: FigureBook['province']): number => book.figureFor('population', place)?.value ?? 0;
  const peopled = [...book.prefectures].sort((a, b) => residents(b) - residents(a));
  const [most, least] = [peopled[0], peopled.at(-1)];
  const meaning = roles.length === 1 ? summary.estimateMeansOne : summary.estimateMeans;
  if (!most || !least || residents(most) === residents(least)) return [meaning];
  const [high, low] = [most, least].map((place) => roles.flatMap((role) => book.figureFor(role, place) ?? []));
  return [sayEnds(high ?? [], low ?? [], locale), meaning];
}

function sayEnds(high: readonly Figure[], low: readonly Figure[], locale: Locale): string {
  const { summary } = wordsOf(locale).mapWords;
  const [first, least] = [high[0], low[0]];
  if (!first || !least) return '';
  const places = { place: first.place.name[locale], other: least.place.name[locale] };
  if (high.length === 1) {
    return fill(summary.byEstimate, { ...places, measure: labelInText(first.measure, locale), value: sayHeads(first, locale), least: sayHeads(least, locale) });
  }
  const values = formatList(high.map((figure) => sayCounted(figure, locale)), locale);
  const leasts = formatList(low.map((figure) => (locale === 'en' ? sayNumber(figure, locale) : sayCounted(figure, locale))), locale);
  return fill(summary.byEstimateBoth, { ...places, values, leasts });
}
