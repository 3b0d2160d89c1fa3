import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** Headline of a series: what is counted and where; where the definition changed, by its newest name. */
export function nameSeries(figures: readonly Figure[], locale: Locale): string {
  const latest = figures.at(-1);
  if (!latest) return '';
  return fill(wordsOf(locale).show.seriesTitle, { measure: latest.measure.label[locale], place: latest.place.name[locale] });
}
