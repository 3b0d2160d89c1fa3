import type { Figure, FigureStatus } from '../figures/figure.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** Every status, in the order in which pages explain them. */
export const allStatuses: readonly FigureStatus[] = [
  'reported', 'provisional', 'revised', 'estimated', 'withheld', 'not-published', 'not-applicable',
];

/** Markers of UK government statistics; they stand beside a value or in its place, never in the number cell. */
export const markerOf: Record<FigureStatus, string> = {
  reported: '',
  provisional: '[p]',
  revised: '[r]',
  estimated: '[e]',
  withheld: '[c]',
  'not-published': '[x]',
  'not-applicable': '[z]',
};

/** A status in a word. */
export const sayStatus = (status: FigureStatus, locale: Locale): string => wordsOf(locale).status[status];

/** What a status means, in a sentence. */
export const sayStatusMeaning = (status: FigureStatus, locale: Locale): string => wordsOf(locale).statusMeaning[status];

/** What else qualifies a reported number: “at least”, “rounded in the source”, “our sum”; empty when nothing does. */
export function sayQualifier(figure: Figure, locale: Locale): string {
  const { qualifier: words } = wordsOf(locale);
  if (figure.qualifier === undefined) return '';
  return { 'at-least': words.atLeast, rounded: words.rounded, 'sum-of-parts': words.sumOfParts, derived: words.derived }[figure.qualifier];
}

/** “as of 12 May 2024”, “in 2016”; empty where no period was published. */
export function sayPeriod(figure: Figure, locale: Locale): string {
  const { figure: words } = wordsOf(locale);
  if (figure.period === null) return '';
  const date = formatPeriod(figure.period, locale);
  return fill(figure.period.length === 10 ? words.asOf : words.ofYear, { date });
}
