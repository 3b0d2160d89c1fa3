import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { isNumberless, mapCounts, mapRows } from './map-rows.ts';
import { sayCounted } from './say-number.ts';

/**
 * Where there are most or fewest, of those with a number: one sentence where the same place leads in both
 * counts, else one for each; places that tie are all named. Empty where no place has a number.
 */
export function sayExtreme(book: FigureBook, which: 'largest' | 'smallest', locale: Locale): string {
  const { alt } = wordsOf(locale);
  const rows = mapRows(book);
  const complete = !rows.some((row) => mapCounts.some((role) => isNumberless(row[role])));
  const sentence = complete ? alt[which] : alt[`${which}Shown`];
  const leaders = mapCounts.map((role) => extremes(rows.map((row) => row[role]), which)).filter((figures) => figures.length > 0);
  const [first, second] = leaders;
  const together = first?.length === 1 && second?.length === 1 && first[0]?.place === second[0]?.place;
  const groups = together ? [leaders.flat()] : leaders;
  return groups
    .map((figures) => {
      const places = [...new Set(figures.map((figure) => figure.place.name[locale]))];
      const counts = [...new Set(figures.map((figure) => sayCounted(figure, locale)))];
      const count = locale === 'zh' ? counts.join('，') : formatList(counts, locale);
      return fill(sentence, { places: formatList(places, locale), counts: places.length > 1 ? fill(alt.each, { count }) : count });
    })
    .join(locale === 'en' ? ' ' : '');
}

/** The figures with the largest or smallest value; none where all are equal or one alone is the smallest. */
function extremes(figures: readonly Figure[], which: 'largest' | 'smallest'): Figure[] {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  if (which === 'smallest' && new Set(values).size < 2) return [];
  const extreme = which === 'largest' ? Math.max(...values) : Math.min(...values);
  return figures.filter(({ value }) => value === extreme);
}
