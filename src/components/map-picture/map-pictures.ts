import { latest } from '../../downloads/download-files.ts';
import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { modeSegment } from '../../locale/map-route.ts';
import { explorerModes } from '../../locale/map-modes.ts';
import type { TextWriter } from '../../maps/write-text.ts';
import { readOnce } from '../../records/read-once.ts';
import { drawMapPicture } from './draw-map-picture.ts';
import { subjectOf, type PictureKind } from './picture-subject.ts';
import { rasterPicture } from './raster-picture.ts';

/** The formats a map can be taken away in. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A map to take away: what it shows, and the parts of its address, which never changes once published. */
export type MapPicture = { book: FigureBook; mode: PictureKind; locale: Locale; name: string; title: string; figures: readonly Figure[]; svg: () => string; png: () => Promise<Uint8Array<ArrayBuffer>> };

/** The part of a picture’s address that stands for its mode. */
const nameOf = (mode: PictureKind): string => (mode === 'by-county' ? mode : modeSegment[mode] || 'both');

/** The pictures of a release, drawn when they are asked for; none of a mode that has no honest figures. */
export function picturesOf(book: FigureBook): readonly MapPicture[] {
  const listed = known.get(book) ?? listPictures(book, explorerModes);
  known.set(book, listed);
  return listed;
}

const known = new WeakMap<FigureBook, readonly MapPicture[]>();

/** The map of the counties with figures, where there are any. */
export const countyPicturesOf = (book: FigureBook): readonly MapPicture[] => {
  const listed = knownCounties.get(book) ?? listPictures(book, ['by-county']);
  knownCounties.set(book, listed);
  return listed;
};

const knownCounties = new WeakMap<FigureBook, readonly MapPicture[]>();

const listPictures = (book: FigureBook, kinds: readonly PictureKind[]): MapPicture[] =>
  kinds.flatMap((mode) =>
    locales.flatMap((locale) => {
      const subject = subjectOf(book, mode, locale);
      if (!subject) return [];
      const draw = (write?: TextWriter) => drawMapPicture(book, mode, subject, locale, write);
      return [{ book, mode, locale, name: `${nameOf(mode)}.${locale}`, title: subject.words.title, figures: subject.figures, svg: once(() => draw()), png: () => rasterPicture(draw, locale) }];
    }),
  );

/** A drawing is asked for by its own address, by `latest`, by the pages that tell its size and by the media kit. */
function once(draw: () => string): () => string {
  let drawn: string | undefined;
  return () => (drawn ??= draw());
}

/** The address of a picture without base: `/maps/2024-05-12/children.zh.png`. */
export const pictureRoute = ({ book, name }: MapPicture, format: PictureFormat, release = book.release.release): string => `/maps/${release}/${name}.${format}`;

/** Every picture under the release it shows, and those of the newest as `latest` too. */
export const allPictures: () => readonly (MapPicture & { release: string })[] = readOnce(() => {
  const books = openBooks();
  const newest = books.at(-1);
  const all = (book: FigureBook) => [...picturesOf(book), ...countyPicturesOf(book)];
  const stamped = books.flatMap((book) => all(book).map((picture) => ({ ...picture, release: book.release.release })));
  return [...stamped, ...(newest ? all(newest) : []).map((picture) => ({ ...picture, release: latest }))];
});
