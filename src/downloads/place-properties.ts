import type { FigureBook } from '../figures/figure-book.ts';
import { siteSettings } from '../figures/figure-book.ts';
import { creditOutlines } from '../wording/credit-outlines.ts';
import { explainFigures } from './code-book.ts';
import { methodKey, statusKey } from './status-key.ts';
import { besides, measuresIn, wideName, wideRow, type WideRow } from './wide-rows.ts';

/** What an outline carries: its place’s row, without the measures of which nothing is said there. */
export function placeProperties(book: FigureBook, code: string): WideRow {
  const place = book.code.places.get(code);
  if (!place) throw new Error(`${code} has an outline and is not in the code book.`);
  const row = wideRow(book, place);
  const silent = new Set(measuresIn(book).filter((measure) => row[wideName(measure, 'status')] === null).flatMap((measure) => [wideName(measure), ...besides.map((beside) => wideName(measure, beside))]));
  return Object.fromEntries(Object.entries(row).filter(([name]) => !silent.has(name)));
}

/**
 * What a file of outlines says of itself beside them: whose it is, of which release, on what terms, what its
 * statuses and measures mean, who said it, and the province’s own figures.
 */
export function aboutOutlines(book: FigureBook) {
  const { name, licence } = siteSettings();
  const { release, title } = book.release;
  return {
    name,
    release: { date: release, title },
    licence,
    attribution: { en: creditOutlines('en'), zh: creditOutlines('zh') },
    statuses: statusKey(),
    methods: methodKey(book, book.table.figures),
    ...explainFigures(book),
    sources: [...new Set(book.table.figures.flatMap((figure) => figure.sources))].map(({ id, title, publisher, url }) => ({ id, title, publisher, url })),
    // The province has no outline of its own here; its totals are what most come for.
    province: wideRow(book, book.province),
    columns: 'README.txt',
  };
}
