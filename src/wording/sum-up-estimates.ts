import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';
import { sayCounted, sayHeads, sayNumber } from './say-number.ts';

/**
 * Sentences for a map that has nothing but estimates of these measures. Residents say who would have most and fewest:
 * rounding can make two estimates equal. Places with as many residents are all named.
 */
export function sumUpEstimates(book: FigureBook, roles: readonly ('volunteers' | 'children')[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const residents = book.prefectures.map((place) => book.figureFor('population', place)?.value ?? 0);
  const meaning = roles.length === 1 ? summary.estimateMeansOne : summary.estimateMeans;
  const ends = [Math.max(...residents), Math.min(...residents)].map((count) => book.prefectures.filter((_, at) => residents[at] === count));
  const [most, least] = ends;
  if (!most?.[0] || !least?.[0] || most[0] === least[0]) return [meaning];
  const figures = (role: (typeof roles)[number], places: typeof most) => places.flatMap((place) => book.figureFor(role, place) ?? []);
  const pairs = roles.map((role) => [figures(role, most), figures(role, least)] as const);
  const single = pairs.length > 1 && most.length === 1 && least.length === 1;
  return [...(single ? [sayBoth(pairs.flatMap(([high]) => high), pairs.flatMap(([, low]) => low), locale)] : pairs.map(([high, low]) => sayEnds(high, low, locale))), meaning];
}

/** One measure: “By our estimate Alder would have the most helpers, about 400, and Elm the fewest, about 100.” */
function sayEnds(high: readonly Figure[], low: readonly Figure[], locale: Locale): string {
  const [first] = high;
  if (!first) return '';
  const names = (those: readonly Figure[]) => formatList(those.map(({ place }) => place.name[locale]), locale);
  const values = (those: readonly Figure[]) => {
    const count = formatList([...new Set(those.map((figure) => sayHeads(figure, locale)))], locale);
    return those.length > 1 && new Set(those.map(({ value }) => value)).size === 1 ? fill(wordsOf(locale).alt.each, { count }) : count;
  };
  return fill(wordsOf(locale).mapWords.summary.byEstimate, {
    place: names(high),
    measure: labelInText(first.measure, locale),
    value: values(high),
    other: names(low),
    least: values(low),
  });
}

/** Both measures of one place at either end. */
function sayBoth(high: readonly Figure[], low: readonly Figure[], locale: Locale): string {
  const [first, least] = [high[0], low[0]];
  if (!first || !least) return '';
  return fill(wordsOf(locale).mapWords.summary.byEstimateBoth, {
    place: first.place.name[locale],
    other: least.place.name[locale],
    values: formatList(high.map((figure) => sayCounted(figure, locale)), locale),
    leasts: formatList(low.map((figure) => (locale === 'en' ? sayNumber(figure, locale) : sayCounted(figure, locale))), locale),
  });
}
