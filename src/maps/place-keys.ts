import { findNeighbours, writeGo } from '../places/find-neighbours.ts';
import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import { walkOrder } from '../places/walk-order.ts';
import { locatePlaces } from './locate-places.ts';

/** What the keys need to know of each place: `go` is written into its link as `data-go`, by code; `order` is the walk through all. */
export type PlaceKeys = { go: ReadonlyMap<string, string>; order: readonly string[] };

const known = new WeakMap<Outlines, PlaceKeys>();

/** Worked out once for the same outlines: every map of a build has the same neighbours. */
export function placeKeys(outlines: Outlines, plan: MapPlan): PlaceKeys {
  const kept = known.get(outlines);
  if (kept) return kept;
  const points = locatePlaces(outlines, plan);
  const arrows = findNeighbours(outlines, points);
  const keys = { go: new Map(points.map(({ code }) => [code, writeGo(arrows.get(code))])), order: walkOrder(outlines, points) };
  known.set(outlines, keys);
  return keys;
}
