import { openBook, openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { outlinesShown } from '../../figures/outlines-shown.ts';
import { explorerModes, mapViews, type ExplorerMode, type MapView } from '../../locale/map-modes.ts';
import { routeOfMap, type MapState } from '../../locale/map-route.ts';

/** A page of the map: the release it shows, and the view it opens with. `path` is what follows `/map/`, without the last slash. */
export type MapPage = { path: string; book: FigureBook; state: MapState & { mode: ExplorerMode; view: MapView } };

/** Every page of the map: the latest release in each mode and with the filter, its tiles, and each release under its own address. */
export function mapPages(): MapPage[] {
  const latest = openBook();
  const plain: MapPage['state'][] = [...explorerModes.map((mode) => ({ mode, view: 'outlines' as const })), { mode: 'both', view: 'outlines', reportedOnly: true }];
  const views = mapViews.filter((view) => view === 'outlines' || outlinesShown());
  return [
    ...plain.map((state) => pageOf(latest, state)),
    ...(outlinesShown() ? [pageOf(latest, { mode: 'both', view: 'tiles' })] : []),
    ...openBooks().flatMap((book) => views.map((view) => pageOf(book, { mode: 'both', view, release: book.release.release }))),
  ];
}

function pageOf(book: FigureBook, state: MapPage['state']): MapPage {
  const path = routeOfMap(state).replace(/^\/map\//, '').replace(/\/$/, '');
  return { path, book, state };
}
