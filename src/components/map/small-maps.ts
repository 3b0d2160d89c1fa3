import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import type { ReleasePage } from '../../figures/paged-releases.ts';
import { formatList, formatPeriod } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { drawSmallLand, drawSmallMap, repeatSmallMap } from '../../maps/draw-small-map.ts';
import { mapScales } from '../../maps/draw-symbols.ts';
import { labelInText } from '../../wording/label-in-text.ts';
import { changedNothing } from '../../wording/say-map-changes.ts';
import { mapPlaces } from './map-subject.ts';
import { smallSheetShown } from './small-sheet-shown.ts';

const prefix = 'small';

/** The small maps of a page of releases, in one scale with those of every other page; `land` stands before them, once. */
export function drawSmallMaps({ releases }: ReleasePage, locale: Locale): { land: string; maps: readonly { book: FigureBook; same: boolean; svg: string }[] } {
  const small = smallSheetShown();
  const scales = mapScales(openBooks().flatMap((book) => mapPlaces(book, locale)));
  let drawn: string | undefined;
  const maps = releases.map(({ book, before }) => {
    const id = `${prefix}-${book.release.release}`;
    const same = before !== undefined && changedNothing(before, book);
    // On a later page the map before may not have been drawn.
    if (same && drawn) return { book, same, svg: repeatSmallMap(small, drawn, nameOf(book, locale)) };
    drawn = id;
    return { book, same, svg: drawSmallMap({ sheet: small, places: mapPlaces(book, locale), scales, idPrefix: prefix, name: nameOf(book, locale), id }) };
  });
  return { land: drawSmallLand(small, prefix), maps };
}

function nameOf(book: FigureBook, locale: Locale): string {
  const measures = (['volunteers', 'children'] as const).map((role) => labelInText(book.measureFor(role), locale));
  return fill(wordsOf(locale).tiles.overTime.map, { measures: formatList(measures, locale), date: formatPeriod(book.release.release, locale) });
}
