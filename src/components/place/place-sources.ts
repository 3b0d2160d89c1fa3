import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { placeHistory } from '../../figures/place-history.ts';
import type { Place } from '../../records/place-schema.ts';
import { mapCounts } from '../../wording/map-rows.ts';
import { surroundings } from './geography.ts';

/** Ids of every source behind a number on a place’s page: its own first, then its counties’, its neighbours’ and the province’s. */
export function placeSources(book: FigureBook, place: Place): readonly string[] {
  const beside = [...(surroundings().get(place.code)?.neighbours.map((each) => each.place) ?? []), book.province];
  const figures = [
    ...book.figuresOf(place),
    ...placeHistory(openBooks(), place).flatMap(({ figure, before }) => (before ? [figure, before] : [figure])),
    ...book.countiesOf(place).flatMap((county) => book.figuresOf(county)),
    ...beside.flatMap((each) => [...mapCounts, 'population' as const].flatMap((role) => book.figureFor(role, each) ?? [])),
  ];
  return [...new Set(figures.flatMap((figure) => figure.sources.map(({ id }) => id)))];
}
