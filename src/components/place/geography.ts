import { openBook } from '../../figures/figure-book.ts';
import { locatePlaces } from '../../maps/locate-places.ts';
import { compassBetween } from '../../places/compass-between.ts';
import { directions, type Compass } from '../../places/compass.ts';
import { touching } from '../../places/find-neighbours.ts';
import { walkOrder } from '../../places/walk-order.ts';
import type { Place } from '../../records/place-schema.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { readOnce } from '../../records/read-once.ts';

/** A place and where it lies from another; `compass` only where the two have a common border. */
export type Beside = { place: Place; compass?: Compass | undefined };

/** What lies around a place: those it borders, from north clockwise, and its turns on the walk through all places. */
export type Surroundings = { neighbours: readonly { place: Place; compass: Compass }[]; before?: Beside | undefined; next?: Beside | undefined };

/** The surroundings of every prefecture by its code, read off the outlines once a build. */
export const surroundings: () => ReadonlyMap<string, Surroundings> = readOnce(() => {
  const { outlines, plan } = readMapSheet();
  const points = locatePlaces(outlines, plan);
  const { places } = openBook().code;
  const borders = touching(outlines);
  const walk = walkOrder(outlines, points);
  const seen = (from: string, to: string | undefined): Beside | undefined => {
    const [place, here, there] = [to ? places.get(to) : undefined, points.find(({ code }) => code === from), points.find(({ code }) => code === to)];
    if (!place || !here || !there) return undefined;
    return borders.get(from)?.includes(place.code) ? { place, compass: compassBetween(here, there) } : { place };
  };
  return new Map(
    walk.map((code, at) => {
      const around = (borders.get(code) ?? []).flatMap((other) => {
        const { place, compass } = seen(code, other) ?? {};
        return place && compass ? { place, compass } : [];
      });
      const clockwise = around.toSorted((a, b) => directions.indexOf(a.compass) - directions.indexOf(b.compass) || (a.place.code < b.place.code ? -1 : 1));
      return [code, { neighbours: clockwise, before: seen(code, walk[at - 1]), next: seen(code, walk[at + 1]) }];
    }),
  );
});
