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
    const end = books.length - at * most;
    const start = Math.max(0, end - most);
    return { page: at + 1, pages, releases: books.slice(start, end).map((book, step) => ({ book, before: books[start + step - 1] })) };
  });
}

/** The address of a page of releases, without language and base. */
export const routeOfReleases = (page: number): string => (page === 1 ? '/map/over-time/' : `/map/over-time/${page}/`);
