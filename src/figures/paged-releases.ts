import type { FigureBook } from './figure-book.ts';

/** Small maps that a page holds: more would be too many to compare, and too much to load. */
export const mostMaps = 12;

/** One page of releases, each with the release before it, oldest first. `page` counts from 1, the newest releases. */
export type ReleasePage = { page: number; pages: number; releases: readonly { book: FigureBook; before: FigureBook | undefined }[] };

/** All releases in pages of at most `most`, the newest on the first page; none where there is but one release, since nothing can be compared. */
export function pageReleases(books: readonly FigureBook[], most = mostMaps): readonly ReleasePage[] {
  if (books.length < 2) return [];
  const pages = Math.ceil(books.length / most);
  return Array.from({ length: pages }, (_, at) => {
    return { page: at + 1, pages, releases: releasesUpTo(books, books[books.length - 1 - at * most]!, most) };
  });
}

/** The releases that stood on the first page when this book was the newest; the pages are cut so that each is the first page of its newest. */
export function releasesUpTo(books: readonly FigureBook[], newest: FigureBook, most = mostMaps): ReleasePage['releases'] {
  const end = books.indexOf(newest) + 1;
  const start = Math.max(0, end - most);
  return books.slice(start, end).map((book, step) => ({ book, before: books[start + step - 1] }));
}

/** The address of a page of releases, without language and base. */
export const routeOfReleases = (page: number): string => (page === 1 ? '/map/over-time/' : `/map/over-time/${page}/`);
