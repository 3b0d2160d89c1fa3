import type { FigureBook } from '../figures/figure-book.ts';
import { findChanges, type ChangeKind } from '../figures/find-changes.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { shortLabelInText } from './label-in-text.ts';
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
      // Where one of the two counts alone is meant, the place says which.
      const name = (place: Place): string => {
        const [only, other] = changes.filter((change) => change.after.place === place && change.kind === kind);
        return only && !other ? fill(wordsOf(locale).alt.onlyOne, { place: place.name[locale], measure: shortLabelInText(only.after.measure, locale) }) : place.name[locale];
      };
      return places.length > 0 ? [fill(overTime.changes[kind], { places: sayPlaces(places, after, name, locale) })] : [];
    })
    .join(gap);
}

function sayPlaces(places: readonly Place[], book: FigureBook, name: (place: Place) => string, locale: Locale): string {
  const { prefectures, tiles } = wordsOf(locale);
  const n = String(places.length);
  if (places.length === book.prefectures.length && places.length > 1) return fill(tiles.overTime.all, { n });
  if (places.length <= mostNames) return formatList(places.map(name), locale);
  return fill(prefectures.other, { n });
}
