import { findChanges, type Change, type ChangeKind } from '../figures/find-changes.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText } from './label-in-text.ts';
import { namePlaces } from './name-places.ts';
import { sayNumber } from './say-number.ts';

/** How a change is told; what was counted twice is told by which way it went. */
type Told = 'more' | 'fewer' | 'equal' | 'loose' | Exclude<ChangeKind, 'counted'>;

const isLoose = (figure: Figure | undefined): boolean => figure?.qualifier === 'at-least' || figure?.qualifier === 'rounded';

function toldAs({ kind, before, after, difference }: Change): Told {
  if (kind !== 'counted') return kind;
  if (isLoose(before) || isLoose(after) || difference === null) return 'loose';
  return difference > 0 ? 'more' : difference < 0 ? 'fewer' : 'equal';
}

/** Told with numbers, each measure by itself; and told by name alone, both measures together. */
const numbered = ['more', 'fewer', 'equal', 'loose', 'first', 'corrected'] as const;
const named = ['withheld', 'unpublished', 'recomputed', 'estimated', 'unestimated'] as const;

/** What became of the counts since the release before, a sentence for each sort of change; empty without one. */
export function sumUpChanges(before: FigureBook, after: FigureBook, locale: Locale, reportedOnly = false): string[] {
  const { firstMeans } = wordsOf(locale).mapWords.change;
  const changes = findChanges(before, after);
  const those = (told: Told) => changes.filter((change) => toldAs(change) === told);
  const withNumbers = (['volunteers', 'children'] as const).flatMap((role) => {
    const measure = after.measureFor(role);
    return numbered.map((told) => sayNumbered(told, those(told).filter((change) => change.after.measure === measure), locale));
  });
  const all = changes.map((change) => change.after);
  const silent = reportedOnly ? (['withheld', 'unpublished'] as const) : named;
  return [...withNumbers, those('first').length > 0 ? firstMeans : '', ...silent.map((told) => sayNamed(told, those(told).map((change) => change.after), all, locale))].filter(Boolean);
}

function sayNumbered(told: (typeof numbered)[number], changes: readonly Change[], locale: Locale): string {
  const { change: words } = wordsOf(locale).mapWords;
  const [one] = changes;
  if (!one) return '';
  const sentence = { more: words.sumMore, fewer: words.sumFewer, equal: words.sumEqual, loose: words.sumLoose, first: words.sumFirst, corrected: words.sumCorrected }[told];
  const items = changes.map((change) => fill(words.by, { place: change.after.place.name[locale], by: sayBy(told, change, locale) }));
  return fill(sentence, { measure: labelInText(one.after.measure, locale), list: formatList(items, locale) });
}

function sayBy(told: (typeof numbered)[number], { before, after, difference }: Change, locale: Locale): string {
  if (told === 'more' || told === 'fewer') return (told === 'more' ? '+' : '−') + formatNumber(Math.abs(difference ?? 0), locale);
  if (told === 'corrected' && before) return fill(wordsOf(locale).mapWords.change.instead, { now: sayNumber(after, locale), was: sayNumber(before, locale) });
  return sayNumber(after, locale);
}

function sayNamed(told: (typeof named)[number], those: readonly Figure[], all: readonly Figure[], locale: Locale): string {
  const { change: words } = wordsOf(locale).mapWords;
  const sentence = { withheld: words.sumWithheld, unpublished: words.sumUnpublished, recomputed: words.sumRecomputed, estimated: words.sumEstimated, unestimated: words.sumUnestimated }[told];
  return those.length > 0 ? fill(sentence, { list: namePlaces(those, all, locale) }) : '';
}
