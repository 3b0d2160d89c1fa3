import { hasNumbers, mapChangeKinds, mapChanges } from '../figures/map-changes.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';

/** More places than these are counted instead of named. */
const mostNames = 5;

/** What a release did to the map, a sentence for each kind of change; where it did nothing, that, and what it brought instead. */
export function sayMapChanges(before: FigureBook | undefined, after: FigureBook, locale: Locale): string {
  const { overTime } = wordsOf(locale).tiles;
  const changes = mapChanges(before, after);
  const gap = locale === 'en' ? ' ' : '';
  if (changes.size === 0) return [hasNumbers(after) ? overTime.unchanged : overTime.empty, fill(overTime.brought, { title: after.release.title[locale] })].join(gap);
  return mapChangeKinds
    .flatMap((kind) => {
      const places = changes.get(kind);
      return places ? [fill(overTime.changes[kind], { places: sayPlaces(places, after, locale) })] : [];
    })
    .join(gap);
}

function sayPlaces(places: readonly Place[], book: FigureBook, locale: Locale): string {
  const { overTime } = wordsOf(locale).tiles;
  const { prefectures } = wordsOf(locale);
  if (places.length === book.prefectures.length && places.length > 1) return fill(overTime.all, { n: String(places.length) });
  if (places.length <= mostNames) return formatList(places.map(({ name }) => name[locale]), locale);
  return fill(prefectures.other, { n: String(places.length) });
}
