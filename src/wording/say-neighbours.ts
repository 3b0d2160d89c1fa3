import { formatList, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Compass } from '../places/compass.ts';
import type { Place } from '../records/place-schema.ts';

/** Which prefectures a place borders and where they lie: “north-west Wuwei”, “西北武威”. */
export function sayNeighbours(place: Place, neighbours: readonly { place: Place; compass: Compass }[], locale: Locale): string {
  const { placePage: words } = wordsOf(locale);
  if (neighbours.length === 0) return fill(words.neighboursNone, { place: place.name[locale] });
  const list = neighbours.map((beside) => fill(words.neighbour, { place: beside.place.name[locale], compass: sayCompass(beside.compass, locale) }));
  const sentence = neighbours.length === 1 ? words.neighboursCount.one : words.neighboursCount.other;
  return fill(sentence, { place: place.name[locale], n: formatNumber(neighbours.length, locale), list: formatList(list, locale) });
}

/** A direction in a word. */
export const sayCompass = (compass: Compass, locale: Locale): string => wordsOf(locale).placePage.compass[compass];
