import { compareReleases, differenceSorts, type Difference, type DifferenceSort } from '../figures/compare-releases.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatNumber, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { nameSeries } from './name-series.ts';
import { sayNumber } from './say-number.ts';
import { sayStatus } from './say-status.ts';

/** What differs between two releases, by sort, in the order in which it is told; sorts without any are left out. */
export type DifferenceGroup = { sort: DifferenceSort; name: string; means: string; differences: readonly Difference[] };

export function groupDifferences(before: FigureBook | undefined, after: FigureBook, locale: Locale): readonly DifferenceGroup[] {
  const differences = compareReleases(before, after);
  return differenceSorts
    .map((sort) => ({ sort, ...wordsOf(locale).releasePages.sorts[sort], differences: differences.filter((each) => each.sort === sort) }))
    .filter((group) => group.differences.length > 0);
}

/** “New: 14 · Corrected: 1”: how many figures differ in each way; where none does, that. */
export function countDifferences(groups: readonly DifferenceGroup[], locale: Locale): string {
  const colon = locale === 'zh' ? '：' : ': ';
  return groups.map(({ name, differences }) => `${name}${colon}${formatNumber(differences.length, locale)}`).join(' · ') || wordsOf(locale).releasePages.same;
}

/** How a figure stood before, as far as that was otherwise than now: “before: Estimated, 12 May 2024”; else nothing. */
export function sayBefore({ before, after }: Difference, locale: Locale): string {
  if (!before || !after) return '';
  const status = before.status === after.status ? '' : sayStatus(before.status, locale);
  const period = before.period === null || before.period === after.period ? '' : formatPeriod(before.period, locale);
  const standing = [status, period].filter(Boolean).join(locale === 'zh' ? '，' : ', ');
  return standing && fill(wordsOf(locale).releasePages.wasBefore, { standing });
}

const standingOf = ({ status, period }: Figure, locale: Locale): string =>
  [sayStatus(status, locale), period && formatPeriod(period, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', ');

/** One difference in a line: “Population, Alder: 100,000 → 110,000 (Revised, 2022)”. */
export function sayDifference(difference: Difference, locale: Locale): string {
  const { before, after } = difference;
  const figure = after ?? before;
  if (!figure) return '';
  const { changed } = wordsOf(locale).releasePages;
  const [colon, open, close] = locale === 'zh' ? ['：', '（', '）'] : [': ', ' (', ')'];
  // An estimate stays called one beside the count that took its place.
  const stood = before && before.status !== figure.status ? open + sayStatus(before.status, locale) + close : '';
  const number = before && after ? fill(changed, { was: sayNumber(before, locale) + stood, now: sayNumber(after, locale) }) : sayNumber(figure, locale);
  return nameSeries([figure], locale) + colon + number + open + standingOf(figure, locale) + close;
}

/** “It holds 42 figures.” */
export function countFigures(book: FigureBook, locale: Locale): string {
  const { one, other } = wordsOf(locale).releasePages.figures;
  const count = book.table.figures.length;
  return fill(count === 1 ? one : other, { n: formatNumber(count, locale) });
}
