import { deriveRate, isRate, rateKinds, rateRule, type NoRate, type RateKind } from '../figures/derive-rates.ts';
import { bookBefore, findChanges } from '../figures/find-changes.ts';
import { openBooks, type FigureBook } from '../figures/figure-book.ts';
import { formatList, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';
import { mapFigures, type ExplorerMode } from './map-figures.ts';

/**
 * Why a mode of the map has nothing to show in a release; nothing where it has. A mode keeps its place in the switch
 * either way.
 */
export function whyNoFigures(book: FigureBook, mode: ExplorerMode, locale: Locale): string | undefined {
  const { why } = wordsOf(locale).mapWords;
  if (mode === 'change') return whyNoChange(book, locale);
  if (isRateKind(mode)) return whyNoRate(book, mode, locale);
  const figures = mapFigures(book, mode);
  if (figures.length === 0) return why.noMeasure;
  return figures.some(({ value }) => value !== null) ? undefined : why.noNumber;
}

/** True of the modes that show a rate. */
export const isRateKind = (mode: ExplorerMode): mode is RateKind => (rateKinds as readonly string[]).includes(mode);

function whyNoRate(book: FigureBook, kind: RateKind, locale: Locale): string | undefined {
  const { why } = wordsOf(locale).mapWords;
  const rates = book.prefectures.map((place) => deriveRate(book, kind, place));
  if (rates.some(isRate)) return undefined;
  const missing = rates.filter((rate): rate is NoRate => !isRate(rate));
  if (missing.every((rate) => rate.why === 'estimated')) {
    if (rateRule[kind].per === 'volunteers') return why.pairingRate;
    return fill(why.residentsRate, { of: labelInText(book.measureFor(rateRule[kind].of), locale) });
  }
  return fill(why.noRate, { reasons: sayMissing(missing, locale) });
}

const reasons = ['estimated', 'withheld', 'not-published', 'not-applicable', 'other-period', 'no-residents', 'zero'] as const;

/** Names the places without a rate, by what stands in the way. */
export function sayMissing(missing: readonly NoRate[], locale: Locale): string {
  const { why: words } = wordsOf(locale).mapWords;
  return reasons
    .flatMap((reason) => {
      const places = missing.filter(({ why }) => why === reason).map(({ place }) => place.name[locale]);
      return places.length > 0 ? [fill(words[reason], { places: formatList(places, locale) })] : [];
    })
    .join(locale === 'en' ? ' ' : '');
}

function whyNoChange(book: FigureBook, locale: Locale): string | undefined {
  const { why } = wordsOf(locale).mapWords;
  const before = bookBefore(openBooks(), book);
  if (!before) return why.firstRelease;
  const changes = findChanges(before, book);
  // An estimate that moves, comes or goes is ours: it is no change there, and no figure of one.
  const ours = changes.filter(({ kind }) => kind === 'recomputed' || kind === 'estimated' || kind === 'unestimated');
  if (changes.some((change) => change.kind !== 'same' && !ours.includes(change))) return undefined;
  const date = formatPeriod(before.release.release, locale);
  if (ours.length > 0) return fill(why.nothingCounted, { date });
  return fill(changes.every(({ after }) => after.status === 'estimated') ? why.nothingEstimated : why.nothingNew, { date });
}
