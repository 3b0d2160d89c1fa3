import { modeKind, type ExplorerMode, type MapView } from './map-modes.ts';

/** The part of an address that stands for a mode; `both` is the map itself. These never change. */
export const modeSegment: Record<ExplorerMode, string> = {
  both: '',
  volunteers: 'volunteers',
  children: 'children',
  'volunteer-rate': 'volunteers-per-10000',
  'child-rate': 'children-per-10000',
  'pairing-rate': 'children-per-volunteer',
  population: 'residents',
  counties: 'counties',
  change: 'change',
};

/** What a reader looks at: without a release, the latest, whatever that will be. `place` is a slug. */
export type MapState = { mode?: ExplorerMode; release?: string | undefined; view?: MapView; reportedOnly?: boolean; place?: string | undefined };

/**
 * The address of a view, without language and base. The path is a page of its own and opens the view without a script:
 * `/map/`, `/map/<mode>/`, `/map/reported/`, `/map/tiles/`, `/map/<release>/`, `/map/<release>/tiles/`. What the path
 * cannot hold stands behind it, in this order: `?mode=children&only=reported&place=<slug>`; the filter only where it makes a
 * difference, which is where counts are shown.
 */
export function routeOfMap({ mode = 'both', release, view = 'outlines', reportedOnly: asked = false, place }: MapState = {}): string {
  const reportedOnly = asked && modeKind[mode] === 'counts';
  const plain = release === undefined && view === 'outlines';
  const own = plain && mode === 'both' && reportedOnly ? 'reported' : plain ? modeSegment[mode] : '';
  const path = ['map', release ?? '', view === 'tiles' ? 'tiles' : '', own].filter(Boolean).join('/');
  const query = new URLSearchParams();
  if (!plain && mode !== 'both') query.set('mode', modeSegment[mode]);
  if (reportedOnly && own !== 'reported') query.set('only', 'reported');
  if (place) query.set('place', place);
  return `/${path}/${query.size > 0 ? `?${query}` : ''}`;
}
