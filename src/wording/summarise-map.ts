import { bookBefore } from '../figures/find-changes.ts';
import { openBooks, type FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { formatPeriod } from '../locale/format.ts';
import { mapFigures, type ExplorerMode } from './map-figures.ts';
import { isEstimated, isReported } from './map-rows.ts';
import { sumUpChanges } from './say-changes.ts';
import { sumUpContext, sumUpReported, sumUpRest } from './sum-up-counts.ts';
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
  if (mode === 'change') return sumUpChange(book, locale);
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
  return [...roles.flatMap((role) => sumUpReported(mapFigures(book, role), locale)), ...rest()];
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

function sumUpChange(book: FigureBook, locale: Locale): string[] {
  const before = bookBefore(openBooks(), book);
  return [whyNoFigures(book, 'change', locale) ?? '', ...(before ? sumUpChanges(before, book, locale) : [])];
}
