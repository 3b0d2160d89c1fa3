import { bookBefore } from '../figures/find-changes.ts';
import { openBooks, type FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { formatPeriod } from '../locale/format.ts';
import { mapFigures, type ExplorerMode } from './map-figures.ts';
import { isEstimated, isReported } from './map-rows.ts';
import { sumUpChanges } from './say-changes.ts';
import { sumUpCaution, sumUpContext, sumUpReported, sumUpRest } from './sum-up-counts.ts';
import { sumUpEstimates } from './sum-up-estimates.ts';
import { sumUpRate } from './sum-up-rates.ts';
import { isRateKind, whyNoFigures } from './why-no-figures.ts';

/** What the map shows: a mode of its switch, and whether only reported counts are on it. */
export type MapChoice = { mode: ExplorerMode; reportedOnly?: boolean };

/**
 * What a map says, in words, written from the figures it shows: most and fewest of what was counted, the spread, what is
 * estimated and must not be ranked, what is withheld or not published.
 */
export function summariseMap(book: FigureBook, { mode, reportedOnly = false }: MapChoice, locale: Locale): string {
  return sentencesOf(book, mode, reportedOnly, locale).filter(Boolean).join(locale === 'en' ? ' ' : '');
}

function sentencesOf(book: FigureBook, mode: ExplorerMode, reportedOnly: boolean, locale: Locale): string[] {
  if (isRateKind(mode)) return sumUpRate(book, mode, locale);
  if (mode === 'change') return sumUpChange(book, reportedOnly, locale);
  if (mode === 'population' || mode === 'counties') return sumUpStanding(book, mode, locale);
  return sumUpMode(book, mode, reportedOnly, locale);
}

function sumUpMode(book: FigureBook, mode: 'both' | 'volunteers' | 'children', reportedOnly: boolean, locale: Locale): string[] {
  const { summary, why } = wordsOf(locale).mapWords;
  const figures = mapFigures(book, mode);
  const roles = mode === 'both' ? (['volunteers', 'children'] as const) : [mode];
  const rest = () => sumUpRest(figures, ['estimated', 'withheld', 'not-published', 'not-applicable'], locale, reportedOnly);
  if (figures.every(isEstimated) && figures.length > 0) return reportedOnly ? [why.noReported] : sumUpEstimates(book, roles, locale);
  if (!figures.some(isReported)) return [whyNoFigures(book, mode, locale) ?? summary.noneReported, ...rest()];
  return [...roles.flatMap((role) => sumUpReported(mapFigures(book, role), locale)), sayWhenCounted(figures.filter(isReported), locale), ...sumUpCaution(figures, locale), ...rest()];
}

/** Residents and counties: figures of one date that every release shows alike. */
function sumUpStanding(book: FigureBook, mode: 'population' | 'counties', locale: Locale): string[] {
  const figures = mapFigures(book, mode);
  const reason = whyNoFigures(book, mode, locale);
  if (reason) return [reason];
  const dates = new Set(figures.flatMap(({ period }) => period ?? []));
  const [date] = dates;
  const { figuresOf } = wordsOf(locale).mapWords.summary;
  return [
    ...sumUpContext(figures, locale),
    dates.size === 1 && date ? fill(figuresOf, { date: formatPeriod(date, locale) }) : '',
    ...sumUpRest(figures, ['withheld', 'not-published', 'not-applicable'], locale),
  ];
}

function sumUpChange(book: FigureBook, reportedOnly: boolean, locale: Locale): string[] {
  const before = bookBefore(openBooks(), book);
  const reason = whyNoFigures(book, 'change', locale);
  const changes = before ? sumUpChanges(before, book, locale, reportedOnly) : [];
  return reason || !before ? [reason ?? '', ...changes] : [fill(wordsOf(locale).mapWords.change.since, { date: formatPeriod(before.release.release, locale) }), ...changes];
}

/** “Counted as of 1 July 2025.”, or that the dates differ, and between which. */
function sayWhenCounted(figures: readonly Figure[], locale: Locale): string {
  const { countedOn, countedIn, countedBetween } = wordsOf(locale).mapWords.summary;
  const dates = [...new Set(figures.flatMap(({ period }) => period ?? []))].sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (!from || !to) return '';
  if (from === to) return fill(from.length === 10 ? countedOn : countedIn, { date: formatPeriod(from, locale) });
  return fill(countedBetween, { from: formatPeriod(from, locale), to: formatPeriod(to, locale) });
}
