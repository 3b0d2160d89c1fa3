import type { FigureBook } from './figure-book.ts';
import { findSeries, whyNotJoin, type Series } from './series.ts';

/**
 * The series of the country that have more than one figure: what the province is seen against. Series of one unit that
 * follow each other in time are one, so that a definition that changed is seen where it did.
 */
export function countrySeries(book: FigureBook): readonly Series[] {
  const countries = [...book.code.places.values()].filter(({ level }) => level === 'country');
  const found = countries.flatMap((place) => [...book.code.measures.keys()].flatMap((measure) => findSeries(book, `${place.slug}-${measure}`) ?? []));
  const byStart = [...found].sort((a, b) => ((a.figures[0]?.period ?? '') < (b.figures[0]?.period ?? '') ? -1 : 1));
  const joined: Series[] = [];
  for (const series of byStart) {
    const at = joined.findIndex((before) => !whyNotJoin(before, series));
    const before = joined[at];
    if (before) joined[at] = { id: before.id, figures: [...before.figures, ...series.figures] };
    else joined.push(series);
  }
  return joined.filter(({ figures }) => figures.length > 1);
}
