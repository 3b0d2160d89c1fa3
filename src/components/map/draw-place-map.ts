import { changesOf, explorerPlaces, legendWords, mapPlaces } from './map-subject.ts';
import { placeLinks } from './place-links.ts';
import { findChanges } from '../../figures/find-changes.ts';
import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { firstView } from '../../figures/outlines-shown.ts';
import { largestOverReleases } from '../../figures/pool-releases.ts';
import type { Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { drawMap } from '../../maps/draw-map.ts';
import { drawTiles } from '../../maps/draw-tiles.ts';
import { largestAmong } from '../../maps/draw-symbols.ts';
import type { MapView } from '../../locale/map-modes.ts';
import { placeKeys } from '../../maps/place-keys.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { readOnce } from '../../records/read-once.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { sayMapTitle } from '../../wording/describe-map.ts';

/** Id of the words that say what the map shows. */
export const mapSummaryId = 'map-summary';
/** Id of the words that say why it shows nothing, on the map page. */
export const mapReasonId = 'map-reason';

/** The greatest gain or loss from any release to the next: one scale for them all. */
const largestChange = readOnce(() => {
  const books = openBooks();
  return Math.max(0, ...books.flatMap((book, at) => (at > 0 ? findChanges(books[at - 1], book) : []).map(({ difference }) => Math.abs(difference ?? 0))));
});

/** The province’s map for a book of figures with the four modes of the home page, as SVG. Drawn once for each language and book. */
export const drawPlaceMap = (book: FigureBook, locale: Locale, view: MapView = firstView()): string =>
  kept(book, `home ${view} ${locale}`, () => {
    const drawing = { ...mapWords(book, view, locale), places: mapPlaces(book, locale) };
    return view === 'tiles' ? drawTiles({ ...drawing, tiles: tilesOf(readMapSheet()) }) : drawMap({ ...drawing, ...readSheet() });
  });

/** The map of the map page, with every mode and both states of the filter, on outlines or as tiles; one scale over all releases. `describedBy` are the ids of what says in words what it shows. */
export const drawExplorer = (book: FigureBook, view: MapView, locale: Locale, describedBy = mapSummaryId): string =>
  kept(book, `${view} ${locale} ${describedBy}`, () => {
    const places = explorerPlaces(book, locale);
    const largest = { ...largestAmong(places), paired: largestOverReleases(['volunteers', 'children']), population: largestOverReleases(['population']) };
    const drawing = { ...mapWords(book, view, locale), places, largest, largestChange: changesOf(book).length > 0 ? largestChange() : 0, filter: true, describedBy };
    return view === 'tiles' ? drawTiles({ ...drawing, tiles: tilesOf(readMapSheet()) }) : drawMap({ ...drawing, ...readSheet() });
  });

function mapWords(book: FigureBook, view: MapView, locale: Locale) {
  const { status } = wordsOf(locale);
  return {
    links: placeLinks(book, locale, view),
    order: walkThrough(),
    words: { estimated: status.estimated, notPublished: status['not-published'], withheld: status.withheld, legend: legendWords(book, locale) },
    title: sayMapTitle(book, locale),
    describedBy: mapSummaryId,
    idPrefix: 'map',
    locale,
  };
}

const walkThrough = (): readonly string[] => {
  const { outlines, plan } = readMapSheet();
  return placeKeys(outlines, plan).order;
};

function readSheet() {
  const { outlines, plan } = readMapSheet();
  return { outlines, labels: plan };
}

function kept(book: FigureBook, kind: string, draw: () => string): string {
  const drawn = drawings.get(book)?.get(kind) ?? draw();
  drawings.set(book, (drawings.get(book) ?? new Map<string, string>()).set(kind, drawn));
  return drawn;
}

const drawings = new WeakMap<FigureBook, Map<string, string>>();
