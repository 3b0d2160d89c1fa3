import type { PrivateCell } from '../../src/disclosure/protect/private-cell.ts';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import { cellKey } from '../../src/records/check-truth.ts';
import type { Canary, Names, PublicFigure } from './canary.ts';

/** Every number that anybody may know: all figures of all releases, estimates included. */
export function publicFigures(books: readonly FigureBook[]): PublicFigure[] {
  const figures = new Map<string, PublicFigure>();
  for (const { id, place, measure, value } of books.flatMap((book) => book.table.figures)) {
    // A figure that was revised has two numbers, and both are public.
    if (value !== null) figures.set(`${id} ${value}`, { figure: id, place: place.code, measure: measure.id, value });
  }
  return [...figures.values()];
}

/** The cells of a private table that no release gives a number for: what must be nowhere. True zeros say nothing by themselves. */
export function privateCanaries(cells: readonly PrivateCell[], books: readonly FigureBook[]): Canary[] {
  const open = new Set(books.flatMap((book) => book.cells).filter(({ value }) => value !== null).map(cellKey));
  const places = books.at(-1)?.code.places;
  return cells
    .filter((cell) => cell.value > 0 && !open.has(cellKey(cell)))
    .map((cell) => ({ name: cellKey(cell), value: cell.value, measure: cell.measure, figure: `${places?.get(cell.place)?.slug ?? cell.place}-${cell.measure}-${cell.period}` }));
}

/** What the places and measures of a release are called wherever the site names them. */
export function namesIn(books: readonly FigureBook[]): Names {
  const code = books.at(-1)?.code;
  return {
    places: [...(code?.places.values() ?? [])].map(({ code: id, slug, name, full_name: full }) => ({ code: id, slug, names: [id, slug, name.en, name.zh, full.en, full.zh] })),
    measures: [...(code?.measures.values() ?? [])].map(({ id, label, short_label: short, counted_as: { en, zh } }) => ({
      id,
      names: [id, id.replaceAll('-', '_'), label.en, label.zh, short.en, short.zh],
      counted: [zh.measure_word, zh.noun, en.one, en.other, short.en, short.zh].filter(Boolean),
    })),
  };
}
