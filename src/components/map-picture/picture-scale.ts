import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { symbolScale, type SymbolScale } from '../../maps/symbol-scale.ts';
import { figureShown, type ShownRole } from './picture-figures.ts';

/**
 * The books a picture may know of: its release’s and those before it. The map page has one scale over all releases, so that
 * they compare; a picture that has been published must stay the same, to the byte, when a later release brings larger
 * numbers, so its scales and classes rest on what was known by its own day.
 */
export const booksKnownBy = (book: FigureBook): readonly FigureBook[] => openBooks().filter(({ release }) => release.release <= book.release.release);

/** The scale of some measures as it was known by a release, and the largest number it holds. */
export function scaleKnownBy(book: FigureBook, roles: readonly ShownRole[]): { scale: SymbolScale; largest: number } {
  const values = booksKnownBy(book).flatMap((each) => each.prefectures.flatMap((place) => roles.map((role) => figureShown(each, role, place)?.value ?? 0)));
  return { scale: symbolScale(values), largest: Math.max(0, ...values) };
}
