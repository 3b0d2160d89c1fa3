import type { FigureBook } from '../../figures/figure-book.ts';
import { standingOf, type Figure } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import type { LegendWords, MapPlace, MapValue } from '../../maps/map-input.ts';
import { mapRows } from '../../wording/map-rows.ts';
import { sayDigits } from '../../wording/say-number.ts';

/** The prefectures of a book as a map draws them, in a language. */
export const mapPlaces = (book: FigureBook, locale: Locale): MapPlace[] =>
  mapRows(book).map(({ place, volunteers, children, population }) => ({
    code: place.code,
    name: place.name[locale],
    volunteers: valueOf(volunteers, locale),
    children: valueOf(children, locale),
    population: valueOf(population, locale),
  }));

const valueOf = (figure: Figure, locale: Locale): MapValue => ({
  value: figure.value,
  standing: standingOf(figure),
  text: sayDigits(figure, locale),
});

/** What the legend of a map says. */
export function legendWords(book: FigureBook, locale: Locale): LegendWords {
  const { map } = wordsOf(locale);
  const label = (role: 'volunteers' | 'children' | 'population') => book.measureFor(role).label[locale];
  return {
    volunteers: fill(map.leftHalf, { measure: label('volunteers') }),
    children: fill(map.rightHalf, { measure: label('children') }),
    population: label('population'),
    area: map.areaRule,
  };
}
