import { explorerModes, mapViews } from '../locale/map-modes.ts';
import { routeOfMap } from '../locale/map-route.ts';
import { openBooks } from './figure-book.ts';
import { countyOutlinesShown, outlinesShown } from './outlines-shown.ts';

/** The addresses of the map's pages, without language and base: every mode, the filter, the tiles, and each release. */
export function mapRoutes(): string[] {
  const views = mapViews.filter((view) => view === 'outlines' || outlinesShown());
  return [
    ...explorerModes.map((mode) => routeOfMap({ mode })),
    routeOfMap({ reportedOnly: true }),
    ...(outlinesShown() ? [routeOfMap({ view: 'tiles' })] : []),
    ...(countyOutlinesShown() ? ['/map/by-county/'] : []),
    ...openBooks().flatMap(({ release }) => views.map((view) => routeOfMap({ release: release.release, view }))),
  ];
}
