import type { FigureBook } from '../../figures/figure-book.ts';
import type { Locale } from '../../locale/locales.ts';
import type { CountySubject } from '../../maps/draw-county-layer.ts';
import { countyScale } from '../../maps/draw-county-marks.ts';
import { largestRadius } from '../../maps/symbol-scale.ts';
import type { CountyOutlines } from '../../places/county-outlines.ts';
import type { Place } from '../../records/place-schema.ts';
import { countyMarks } from './county-marks.ts';

/**
 * The counties of a prefecture as they are drawn in a language; undefined where it has none. The outlines bring Chinese names
 * only, so on an English map a county is named once it carries a figure and has an entry of its own.
 */
export function countySubject(book: FigureBook, outlines: CountyOutlines, place: Place, locale: Locale): CountySubject | undefined {
  const known = outlines.counties.filter(({ parent }) => parent === place.code);
  if (known.length === 0) return undefined;
  const named = locale === 'zh' ? known : [];
  return {
    outlines,
    parent: place.code,
    marks: countyMarks(book, locale, place),
    names: new Map(named.map(({ code, name }) => [code, name])),
    scale: countyScale(countyMarks(book, locale), largestRadius),
  };
}
