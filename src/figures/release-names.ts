import { openBook, openBooks, type FigureBook } from './figure-book.ts';

/** What stands for the newest release in an address that never changes. */
export const latest = 'latest';

/** By what names releases are offered: their days, oldest first, and `latest` at the end. */
export const releaseNames = (): readonly string[] => [...openBook().releases.map(({ release }) => release), latest];

/** The book behind a release’s name; that of the newest for `latest`. */
export function bookOf(release: string): FigureBook {
  const book = release === latest ? openBook() : openBooks().find((each) => each.release.release === release);
  if (!book) throw new Error(`There is no release ${release}.`);
  return book;
}
