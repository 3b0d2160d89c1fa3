import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import type { Place } from '../records/place-schema.ts';
import { sayMethod } from '../wording/say-method.ts';
import { allStatuses, markerOf, sayStatus, sayStatusMeaning } from '../wording/say-status.ts';
import { rowsOfPlace } from './rows.ts';

/**
 * The same rows as the CSV, with what of the code book they use. One file stands by itself, and a dated one has
 * nothing in it that came later.
 *
 * @param places those it speaks of; all of them unless told otherwise
 */
export function writeJson(book: FigureBook, places: readonly Place[] = [...book.code.places.values()]): string {
  const { name, programme, authority, licence } = siteSettings();
  const { title, note, release } = book.release;
  const figures = book.table.figures.filter((figure) => places.includes(figure.place));
  const measures = new Set(figures.map((figure) => figure.measure));
  const file = {
    name,
    programme,
    authority,
    release: { date: release, title, note },
    licence,
    statuses: allStatuses.map((status) => ({
      status,
      marker: markerOf[status],
      label: { en: sayStatus(status, 'en'), zh: sayStatus(status, 'zh') },
      meaning: { en: sayStatusMeaning(status, 'en'), zh: sayStatusMeaning(status, 'zh') },
    })),
    methods: figures.some((figure) => figure.status === 'estimated') ? { 'population-share': sayMethod(book) } : {},
    measures: [...book.code.measures.values()].filter((measure) => measures.has(measure)),
    sources: [...new Set(figures.flatMap((figure) => figure.sources))],
    figures: places.flatMap((place) => rowsOfPlace(book, place)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
