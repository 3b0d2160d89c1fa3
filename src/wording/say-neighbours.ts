import { formatList, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Compass } from '../places/compass.ts';
import type { Place } from '../records/place-schema.ts';

/** Which prefectures a place borders and where they lie: “Alder to the west; Elm and Fir to the south”, “西面是甲州；南面是丁州、戊州”. */
export function sayNeighbours(place: Place, neighbours: readonly { place: Place; compass: Compass }[], locale: Locale): string {
  const { placePage: words } = wordsOf(locale);
  if (neighbours.length === 0) return fill(words.neighboursNone, { place: place.name[locale] });
  const list = [...new Set(neighbours.map(({ compass }) => compass))].map((compass) => {
    const there = neighbours.filter((beside) => beside.compass === compass).map((beside) => beside.place.name[locale]);
    return fill(words.neighbour, { places: formatList(there, locale), compass: sayCompass(compass, locale) });
  });
  const sentence = neighbours.length === 1 ? words.neighboursCount.one : words.neighboursCount.other;
  return fill(sentence, { place: place.name[locale], n: formatNumber(neighbours.length, locale), list: list.join(locale === 'zh' ? '；' : '; ') });
}

/** A direction in a word. */
export const sayCompass = (compass: Compass, locale: Locale): string => wordsOf(locale).placePage.compass[compass];
