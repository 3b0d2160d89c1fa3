import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';
import { isEstimated, isReported } from './map-rows.ts';
import type { Measure } from '../records/measure-schema.ts';

/**
 * The note in the corner of a picture: what the numbers on it are, and no others. Counts of the programme are estimates or
 * were reported; of a figure that gives context, its definition and whether it comes second-hand.
 *
 * @param key the measure by which estimates are shared out
 */
export function notePicture(figures: readonly Figure[], key: Measure, locale: Locale): string {
  const { map } = wordsOf(locale);
  const measure = labelInText(key, locale);
  const shown = figures.filter(({ value }) => value !== null);
  if (shown.some(isEstimated)) return fill(figures.every(isEstimated) ? map.noteEstimated : map.noteMixed, { measure });
  const [first] = shown;
  if (!first) return '';
  if (first.measure.role === 'volunteers' || first.measure.role === 'children') return shown.some(isReported) ? map.noteReported : '';
  const secondary = shown.map(({ sources }) => sources.some(({ kind }) => kind === 'secondary'));
  const origin = !secondary.includes(true) ? '' : secondary.includes(false) ? map.someSecondary : map.allSecondary;
  return [first.measure.definition[locale], origin].filter(Boolean).join(locale === 'en' ? ' ' : '');
}
