import type { FigureBook } from '../../figures/figure-book.ts';
import type { Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { drawMap } from '../../maps/draw-map.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { describeMap, sayMapTitle } from '../../wording/describe-map.ts';
import { legendWords, mapPlaces } from './map-subject.ts';

/** The province’s map for a book of figures, as SVG. Drawn once for each language and book. */
export function drawPlaceMap(book: FigureBook, locale: Locale): string {
  const drawn = drawings.get(book)?.[locale];
  if (drawn !== undefined) return drawn;
  const { status } = wordsOf(locale);
  const { outlines, plan } = readMapSheet();
  const picture = drawMap({
    outlines,
    labels: plan,
    places: mapPlaces(book, locale),
    words: {
      estimated: status.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      legend: legendWords(book, locale),
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
