import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { symbolScale, type SymbolScale } from '../../maps/symbol-scale.ts';
import { figureShown, type ShownRole } from './picture-figures.ts';

/**
 * The scale of some measures as it was known by a release: the largest number of that release and of those before it.
 * The map page has one scale over all releases, so that they compare; a picture that has been published must stay the
 * same, to the byte, when a later release brings larger numbers, and so cannot know of them.
 */
export function scaleKnownBy(book: FigureBook, roles: readonly ShownRole[]): { scale: SymbolScale; largest: number } {
  const known = openBooks().filter(({ release }) => release.release <= book.release.release);
  const values = known.flatMap((each) => each.prefectures.flatMap((place) => roles.map((role) => figureShown(each, role, place)?.value ?? 0)));
  return { scale: symbolScale(values), largest: Math.max(0, ...values) };
}
