import { readCountyOutlines } from '../records/read-county-outlines.ts';
import { mapViews, type MapView } from '../locale/map-modes.ts';
import { siteSettings } from './figure-book.ts';

/** Whether the published site may show the province’s outlines, in any picture or file: not where `map_view` is `tiles-only`. */
export const outlinesShown = (): boolean => siteSettings().map_view !== 'tiles-only';

/** The view that readers are led to first. */
export const firstView = (): 'outlines' | 'tiles' => (siteSettings().map_view === 'outlines' ? 'outlines' : 'tiles');

/** The views this site offers of its map. */
export const viewsShown = (): readonly MapView[] => mapViews.filter((view) => view === 'tiles' || outlinesShown());

/** The view as addresses name it: where a site shows no outlines, its tiles stand at the address of the map itself. */
export const addressedView = (view: MapView): MapView => (outlinesShown() ? view : 'outlines');

/** The outlines of the counties, where the province has them and the site may show any. */
export const countyOutlinesShown = (): ReturnType<typeof readCountyOutlines> => (outlinesShown() ? readCountyOutlines() : undefined);
