import type { FigureBook } from '../../figures/figure-book.ts';
import { standingOf, type Figure } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { drawMap } from '../../maps/draw-map.ts';
import type { MapValue } from '../../maps/map-input.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { describeMap, sayMapTitle } from '../../wording/describe-map.ts';
import { mapRows } from '../../wording/map-rows.ts';
import { sayDigits } from '../../wording/say-number.ts';

/** The province’s map for a book of figures, as SVG. Drawn once for each language and book. */
export function drawPlaceMap(book: FigureBook, locale: Locale): string {
  const drawn = drawings.get(book)?.[locale];
  if (drawn !== undefined) return drawn;
  const { map, status } = wordsOf(locale);
  const { outlines, plan } = readMapSheet();
  const label = (role: 'volunteers' | 'children' | 'population') => book.measureFor(role).label[locale];
  const picture = drawMap({
    outlines,
    labels: plan,
    places: mapRows(book).map(({ place, volunteers, children, population }) => ({
      code: place.code,
      name: place.name[locale],
      volunteers: valueOf(volunteers, locale),
      children: valueOf(children, locale),
      population: valueOf(population, locale),
    })),
    words: {
      estimated: status.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      legend: {
        volunteers: fill(map.leftHalf, { measure: label('volunteers') }),
        children: fill(map.rightHalf, { measure: label('children') }),
        population: label('population'),
        area: map.areaRule,
      },
    },
    title: sayMapTitle(book, locale),
    description: describeMap(book, locale),
    idPrefix: 'map',
    locale,
  });
  drawings.set(book, { ...drawings.get(book), [locale]: picture });
  return picture;
}

const drawings = new WeakMap<FigureBook, Partial<Record<Locale, string>>>();

const valueOf = (figure: Figure, locale: Locale): MapValue => ({
  value: figure.value,
  standing: standingOf(figure),
  text: sayDigits(figure, locale),
});
