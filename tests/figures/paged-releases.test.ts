import { expect, it } from 'vitest';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import { pageReleases, routeOfReleases } from '../../src/figures/paged-releases.ts';

const books = (count: number): FigureBook[] => Array.from({ length: count }, (_, at) => ({ release: { release: String(2001 + at) } }) as FigureBook);
const years = (page: ReturnType<typeof pageReleases>[number] | undefined) => page?.releases.map(({ book, before }) => [before?.release.release, book.release.release]);

it('makes no page of one release, since there is nothing to compare', () => {
  expect(pageReleases(books(1))).toEqual([]);
  expect(pageReleases([])).toEqual([]);
});

it('has the newest on the first page, oldest first on each, and knows what came before', () => {
  const pages = pageReleases(books(5), 2);
  expect(pages.map(years)).toEqual([
    [['2003', '2004'], ['2004', '2005']],
    [['2001', '2002'], ['2002', '2003']],
    [[undefined, '2001']],
  ]);
});

it('keeps twelve on a page, and the first page’s address for ever', () => {
  expect(pageReleases(books(12))).toHaveLength(1);
  expect(pageReleases(books(13)).map(({ page, pages, releases }) => [routeOfReleases(page), pages, releases.length])).toEqual([['/map/over-time/', 2, 12], ['/map/over-time/2/', 2, 1]]);
});
