import type { FigureBook } from '../figures/figure-book.ts';
import { formatList, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';

/** How many counties a prefecture has, where that is known, and which of them have a count; empty where nothing is known. */
export function sayCounties(book: FigureBook, place: Place, locale: Locale): string {
  const { placePage: words } = wordsOf(locale);
  const name = { place: place.name[locale] };
  const number = book.table.latest(place.code, 'counties')?.value ?? null;
  const counted = book.countiesOf(place).filter((county) => book.figuresOf(county).some(({ value, measure }) => value !== null && measure.protected));
  if (number === 0 && counted.length === 0) return fill(words.countiesZero, name);
  const known = number === null ? '' : fill(number === 1 ? words.countiesCount.one : words.countiesCount.other, { ...name, n: formatNumber(number, locale) });
  const which = counted.length > 0 ? fill(words.countiesWith, { list: formatList(counted.map((county) => county.name[locale]), locale) }) : number ? words.countiesWithout : '';
  return [known, which].filter(Boolean).join(locale === 'en' ? ' ' : '');
}
