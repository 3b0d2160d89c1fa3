import { arrangeTiles } from '../places/arrange-tiles.ts';
import type { TilePlan } from '../places/tile-plan.ts';
import type { MapSheet } from '../records/read-outlines.ts';
import { locatePlaces } from './locate-places.ts';

/** The province's tiles: as laid out by hand, or else arranged by where its symbols stand. */
export function tilesOf({ outlines, plan }: MapSheet): TilePlan {
  const found = plan.tiles ?? arranged.get(plan) ?? arrangeTiles(locatePlaces(outlines, plan));
  arranged.set(plan, found);
  return found;
}

const arranged = new WeakMap<MapSheet['plan'], TilePlan>();
