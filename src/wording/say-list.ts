import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** What a list is narrowed to, by its names in the reader's language. */
export type Narrowed = { place?: string | undefined; theme?: string | undefined };

/** The heading of a list: “Stories from Alder: Tea”, “甲州的故事：喝茶”. */
export function titleList({ place, theme }: Narrowed, locale: Locale): string {
  const { list, nav } = wordsOf(locale);
  if (place && theme) return fill(list.titleBoth, { place, theme });
  if (place) return fill(list.titlePlace, { place });
  return theme ? fill(list.titleTheme, { theme }) : nav.stories;
}

/** The heading with the page, where it is not the first: what tells the pages of one list apart. */
export const titlePage = (title: string, page: number, locale: Locale): string =>
  page > 1 ? fill(wordsOf(locale).list.titlePage, { title, n: formatNumber(page, locale) }) : title;

/** How many stories there are: “1 story”, “6 stories”, “6篇”. */
export function countStories(count: number, locale: Locale): string {
  const { one, other } = wordsOf(locale).list.count;
  return fill(count === 1 ? one : other, { n: formatNumber(count, locale) });
}

/** What a list holds: “2 stories from Alder on ‘Tea’”, “来自甲州、以“喝茶”为主题的故事，共2篇”. */
export function sayCount(total: number, { place, theme }: Narrowed, locale: Locale): string {
  const { list } = wordsOf(locale);
  const count = countStories(total, locale);
  if (place && theme) return fill(list.countBoth, { count, place, theme });
  if (place) return fill(list.countPlace, { count, place });
  return theme ? fill(list.countTheme, { count, theme }) : fill(list.countAll, { count });
}

/** What a page of a list shows: “This page: 25 to 48.” Nothing where it shows all. */
export function sayRange({ from, shown, total }: { from: number; shown: number; total: number }, locale: Locale): string {
  if (shown === total) return '';
  return fill(wordsOf(locale).list.range, { from: formatNumber(from, locale), to: formatNumber(from + shown - 1, locale) });
}
