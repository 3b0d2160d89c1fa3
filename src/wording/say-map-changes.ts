import type { FigureBook } from '../figures/figure-book.ts';
import { findChanges, type ChangeKind } from '../figures/find-changes.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';

/** Changes worth a sentence, from the weightiest to the least; of a place’s two counts the weightier one tells. */
const told = ['corrected', 'first', 'counted', 'withheld', 'unpublished', 'unestimated', 'estimated', 'recomputed'] as const satisfies readonly ChangeKind[];
type Told = (typeof told)[number];

/** More places than these are counted instead of named. */
const mostNames = 5;

/** Whether a release left the map as it was. */
export const changedNothing = (before: FigureBook | undefined, after: FigureBook): boolean => findChanges(before, after).every(({ kind }) => kind === 'same');

/** What a release did to the map, a sentence for each kind of change; where it did nothing, that, and what it brought instead. */
export function sayMapChanges(before: FigureBook | undefined, after: FigureBook, locale: Locale): string {
  const { overTime } = wordsOf(locale).tiles;
  const changes = findChanges(before, after);
  const gap = locale === 'en' ? ' ' : '';
  if (changedNothing(before, after)) {
    const numbers = changes.some((change) => change.after.value !== null);
    return [numbers ? overTime.unchanged : overTime.empty, fill(overTime.brought, { title: after.release.title[locale] })].join(gap);
  }
  const kindOf = (place: Place): Told | undefined => told.find((kind) => changes.some((change) => change.after.place === place && change.kind === kind));
  return told
    .flatMap((kind) => {
      const places = after.prefectures.filter((place) => kindOf(place) === kind);
      return places.length > 0 ? [fill(overTime.changes[kind], { places: sayPlaces(places, after, locale) })] : [];
    })
    .join(gap);
}

function sayPlaces(places: readonly Place[], book: FigureBook, locale: Locale): string {
  const { prefectures, tiles } = wordsOf(locale);
  const n = String(places.length);
  if (places.length === book.prefectures.length && places.length > 1) return fill(tiles.overTime.all, { n });
  if (places.length <= mostNames) return formatList(places.map(({ name }) => name[locale]), locale);
  return fill(prefectures.other, { n });
}
