import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { addressedView, firstView, viewsShown } from '../../figures/outlines-shown.ts';
import { latest } from '../../figures/release-names.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { modeSegment } from '../../locale/map-route.ts';
import { explorerModes, type MapView } from '../../locale/map-modes.ts';
import type { TextWriter } from '../../maps/write-text.ts';
import { readOnce } from '../../records/read-once.ts';
import { sayMapTitle } from '../../wording/describe-map.ts';
import { drawMapPicture } from './draw-map-picture.ts';
import { drawSheetPicture, sheetFigures } from './draw-sheet-picture.ts';
import { subjectOf, type PictureKind } from './picture-subject.ts';
import { rasterPicture } from './raster-picture.ts';

/** The formats a map can be taken away in. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A map to take away: what it shows, and the parts of its address, which never changes once published. */
export type MapPicture = { book: FigureBook; mode: PictureKind | 'over-time'; view: MapView; locale: Locale; name: string; title: string; figures: readonly Figure[]; svg: () => string; png: () => Promise<Uint8Array<ArrayBuffer>> };

/** The part of a picture’s address that stands for its mode and view; the outlines, where a site shows any, have the plain name. */
const nameOf = (mode: PictureKind, view: MapView): string => (addressedView(view) === 'tiles' ? 'tiles-' : '') + (mode === 'by-county' ? mode : modeSegment[mode] || 'both');

/** The pictures of a release in a view, by rule the one the site leads with; none of a mode that has no honest figures. */
export const picturesOf = (book: FigureBook, view: MapView = firstView()): readonly MapPicture[] => listOnce(book, view, explorerModes);

/** The map of the counties with figures, where there are any. */
export const countyPicturesOf = (book: FigureBook): readonly MapPicture[] => listOnce(book, 'outlines', ['by-county']);

const known = new WeakMap<FigureBook, Map<string, readonly MapPicture[]>>();

/** Listed once, so that whoever asks for a picture gets the one that may have been drawn already. */
function listOnce(book: FigureBook, view: MapView, kinds: readonly PictureKind[]): readonly MapPicture[] {
  const lists = known.get(book) ?? new Map<string, readonly MapPicture[]>();
  known.set(book, lists);
  const key = `${view} ${kinds.join()}`;
  const listed = lists.get(key) ?? listPictures(book, view, kinds);
  lists.set(key, listed);
  return listed;
}

const listPictures = (book: FigureBook, view: MapView, kinds: readonly PictureKind[]): MapPicture[] =>
  kinds.flatMap((mode) =>
    locales.flatMap((locale) => {
      const subject = subjectOf(book, mode, locale);
      if (!subject) return [];
      const wanted = { book, mode, view, subject, locale };
      const draw = (write?: TextWriter) => drawMapPicture(wanted, write);
      return [{ book, mode, view, locale, name: `${nameOf(mode, view)}.${locale}`, title: subject.words.title, figures: subject.figures, svg: once(() => draw()), png: once(() => rasterPicture(draw, locale)) }];
    }),
  );

/** The small maps of the releases up to this one, side by side; none where there is nothing to compare. */
export function sheetPicturesOf(book: FigureBook): readonly MapPicture[] {
  const listed = knownSheets.get(book) ?? (openBooks().length < 2 ? [] : locales.map((locale) => sheetPicture(book, locale)));
  knownSheets.set(book, listed);
  return listed;
}

const knownSheets = new WeakMap<FigureBook, readonly MapPicture[]>();

function sheetPicture(book: FigureBook, locale: Locale): MapPicture {
  const title = fill(wordsOf(locale).mapSheet.title, { title: sayMapTitle(book, locale) });
  const draw = (write?: TextWriter) => drawSheetPicture(book, title, locale, write);
  return { book, mode: 'over-time', view: firstView(), locale, name: `over-time.${locale}`, title, figures: sheetFigures(book), svg: once(() => draw()), png: once(() => rasterPicture(draw, locale)) };
}

/** A drawing is asked for by its own address, by `latest`, by the pages that tell its size and by the media kit. */
function once<T>(draw: () => T): () => T {
  let drawn: T | undefined;
  return () => (drawn ??= draw());
}

/** The address of a picture without base: `/maps/2024-05-12/children.zh.png`. */
export const pictureRoute = ({ book, name }: MapPicture, format: PictureFormat, release = book.release.release): string => `/maps/${release}/${name}.${format}`;

/** Every picture under the release it shows, and those of the newest as `latest` too. */
export const allPictures: () => readonly (MapPicture & { release: string })[] = readOnce(() => {
  const books = openBooks();
  const newest = books.at(-1);
  const all = (book: FigureBook) => [...viewsShown().flatMap((view) => picturesOf(book, view)), ...countyPicturesOf(book), ...sheetPicturesOf(book)];
  const stamped = books.flatMap((book) => all(book).map((picture) => ({ ...picture, release: book.release.release })));
  return [...stamped, ...(newest ? all(newest) : []).map((picture) => ({ ...picture, release: latest }))];
});
