import type { FigureBook } from '../figures/figure-book.ts';
import type { HistoryStep } from '../figures/place-history.ts';
import { wasReported } from '../figures/place-history.ts';
import { formatNumber, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import type { Place } from '../records/place-schema.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayDigits } from './say-number.ts';

/**
 * The history of a place of which no release had a count, in a sentence or two; empty where one had, because then the
 * table tells it.
 */
export function sayEmptyHistory(books: readonly FigureBook[], steps: readonly HistoryStep[], place: Place, locale: Locale): string {
  if (wasReported(steps)) return '';
  const { placePage: words } = wordsOf(locale);
  const estimated = steps.some(({ figure }) => figure.status === 'estimated');
  const changed = steps.some(({ reworked, figure }) => reworked && figure.status === 'estimated');
  const estimates = !estimated ? words.historyNumberless : changed ? words.historyReworked : books.length > 1 ? words.historySame : '';
  const [first, last] = [books[0], books.at(-1)].map((book) => (book ? formatPeriod(book.release.release, locale) : ''));
  return fill(books.length > 1 ? words.historyNone : words.historyNoneOne, {
    n: formatNumber(books.length, locale), first: first ?? '', last: last ?? '', place: place.name[locale], estimates: fill(estimates, { place: place.name[locale] }),
  }).trim();
}

/** The releases a step stands for: “12 May 2024”, “12 May 2024 to 20 March 2026”. */
export function sayReleases({ from, until }: HistoryStep, locale: Locale): string {
  const [first, last] = [formatPeriod(from, locale), formatPeriod(until, locale)];
  return from === until ? first : fill(wordsOf(locale).placePage.until, { first, last });
}

/** What a reader must know of a step beside its figure: what stood there before, why it was corrected, that an estimate was worked out anew. */
export function tellStep({ before, correction, reworked, figure }: HistoryStep, locale: Locale): string[] {
  const { placePage: words } = wordsOf(locale);
  const changed = before && (before.value !== figure.value || before.status !== figure.status);
  return [
    reworked ? words.reworked : '',
    changed && before.value !== null ? fill(words.was, { release: formatPeriod(before.release ?? '', locale), number: sayDigits(before, locale) }) : '',
    correction ? fill(words.correction, { why: correction.why[locale] }) : '',
  ].filter(Boolean);
}
