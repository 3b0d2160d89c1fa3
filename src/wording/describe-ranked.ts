import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { rankFigures } from '../figures/rank-figures.ts';
import { formatList, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { isEstimated } from './map-rows.ts';
import { sayCounted } from './say-number.ts';
import { sayStatus } from './say-status.ts';

/**
 * What a ranking of places shows, from its figures: who has most and fewest, whether the order means anything, how few
 * make half of the whole, who shows no number and how that stands. Where all are estimates it names no winner.
 *
 * @param figures one a place, of one measure
 */
export function describeRanked(figures: readonly Figure[], locale: Locale): string {
  const { charts } = wordsOf(locale);
  const shown = figures.filter(({ value }) => value !== null);
  const estimated = shown.filter(isEstimated);
  const gaps = sayGaps(figures, locale);
  if (shown.length === 0) return join([charts.rankedNone, ...gaps], locale);
  if (estimated.length === shown.length) return join([charts.rankedAllEstimated, ...gaps], locale);
  // An estimate is neither most nor fewest: nobody counted it.
  const counted = shown.filter((figure) => !isEstimated(figure));
  const complete = counted.length === figures.length;
  return join(
    [
      ...sayEnds(counted, complete, locale),
      complete ? sayHalf(figures, locale) : '',
      estimated.length > 0 ? fill(charts.rankedSomeEstimated, { places: namesOf(estimated, locale) }) : '',
      ...gaps,
    ],
    locale,
  );
}

function sayEnds(figures: readonly Figure[], complete: boolean, locale: Locale): string[] {
  const { charts } = wordsOf(locale);
  const values = figures.map(({ value }) => value ?? 0);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const say = (sentence: string, value: number): string => {
    const there = figures.filter((figure) => figure.value === value);
    const count = there[0] ? sayCounted(there[0], locale) : '';
    return fill(sentence, { places: namesOf(there, locale), count: there.length > 1 ? fill(charts.each, { count }) : count });
  };
  if (figures.length === 1) return [say(charts.rankedOnly, most)];
  const first = say(complete ? charts.rankedMost : charts.rankedMostShown, most);
  return most === least ? [first] : [first, say(complete ? charts.rankedLeast : charts.rankedLeastShown, least)];
}

/** How many of the first make more than half of all; of exact numbers of people only, and where they are fewer than half of the places. */
function sayHalf(figures: readonly Figure[], locale: Locale): string {
  if (figures.some(({ qualifier, measure }) => qualifier === 'at-least' || measure.unit === 'percent')) return '';
  const total = figures.reduce((sum, { value }) => sum + (value ?? 0), 0);
  let sum = 0;
  const first = rankFigures(figures).findIndex(({ value }) => (sum += value ?? 0) * 2 > total) + 1;
  if (first < 2 || first * 2 >= figures.length) return '';
  return fill(wordsOf(locale).charts.rankedHalf, { n: formatNumber(first, locale), all: formatNumber(figures.length, locale) });
}

/** Who shows no number, a sentence for each way in which that stands. */
function sayGaps(figures: readonly Figure[], locale: Locale): string[] {
  const gaps = figures.filter(({ value }) => value === null);
  return [...new Set(gaps.map(({ status }) => status))].map((status) =>
    fill(wordsOf(locale).charts.rankedGap, { status: sayStatus(status, locale), places: namesOf(gaps.filter((figure) => figure.status === status), locale) }),
  );
}

/** The measure by prefecture, as a title. */
export function titleRanked(book: FigureBook, role: 'volunteers' | 'children' | 'population', locale: Locale): string {
  return fill(wordsOf(locale).charts.rankedTitle, { measure: book.measureFor(role).label[locale] });
}

const namesOf = (figures: readonly Figure[], locale: Locale): string => formatList(figures.map(({ place }) => place.name[locale]), locale);
const join = (sentences: readonly string[], locale: Locale): string => sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
