import { readOnce } from '../records/read-once.ts';
import { openBooks } from './figure-book.ts';
import { figureLives, type FigureLife } from './figure-life.ts';

/** An address of a figure: that of the figure itself, or one without a period, which leads to the newest of its place and measure. */
export type FigureAddress = { id: string; life: FigureLife; newest: boolean };

/** Every id that any release knows, in the order in which they came; an id never goes. */
export const figureAddresses: () => readonly FigureAddress[] = readOnce(() => {
  const lives = figureLives();
  const ids = new Map<string, string>();
  // The newest book last, so that an id without a period ends with its newest figure.
  for (const book of openBooks()) for (const id of book.ids) ids.set(id, book.get(id).id);
  return [...ids].flatMap(([id, own]) => {
    const life = lives.get(own);
    return life ? [{ id, life, newest: id !== own }] : [];
  });
});

/** The other figures of a place and measure in all releases, oldest period first; those without one first of all. */
export const figuresBeside = ({ figure: { place, measure } }: FigureLife): readonly FigureLife[] =>
  seriesOf().get(`${place.slug} ${measure.id}`) ?? [];

const seriesOf = readOnce(() => {
  const series = new Map<string, FigureLife[]>();
  for (const life of figureLives().values()) {
    const key = `${life.figure.place.slug} ${life.figure.measure.id}`;
    series.set(key, [...(series.get(key) ?? []), life]);
  }
  for (const lives of series.values()) lives.sort((a, b) => ((a.figure.period ?? '') < (b.figure.period ?? '') ? -1 : 1));
  return series;
});
