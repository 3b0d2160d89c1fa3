import { outlinesShown } from '../figures/outlines-shown.ts';
import { routeOfMap, type MapState } from './map-route.ts';

/** The address of a view on this site: where no outline is published, the map’s own address is that of the tiles. */
export const routeOfView = (state: MapState = {}): string => routeOfMap(outlinesShown() ? state : { ...state, view: 'outlines' });
