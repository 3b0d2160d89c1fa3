import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { formatNumber, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { routeOfRelease } from '../locale/release-route.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { titleData } from './cite-data.ts';
import { sayMethod } from './say-method.ts';

/** A release as catalogues know it, by a name that holds wherever the site is put. */
export const datasetId = (book: FigureBook): string => `${book.province.slug}-figures-${book.release.release}`;

/** What stands for it in every description, without base: its page. */
export const routeOfDataset = (book: FigureBook): string => routeOfRelease(book.release.release);

/** What a catalogue says of a release: title, a description of 50 to 5,000 characters, keywords, and how the figures came about. */
export function describeDataset(book: FigureBook, locale: Locale): { title: string; description: string; keywords: readonly string[]; technique: string } {
  const { api } = wordsOf(locale);
  const { figures } = book.table;
  const release = formatPeriod(book.release.release, locale);
  const estimated = figures.some(({ status }) => status === 'estimated');
  return {
    title: fill(api.series, { title: titleData(book, locale), release }),
    description: fill(api.dataset, { description: siteSettings().description[locale] + (locale === 'zh' ? '' : ' '), n: formatNumber(figures.length, locale), release }),
    keywords: [siteSettings().programme[locale], ...(['children', 'population'] as const).map((role) => book.measureFor(role).label[locale])],
    technique: api.compiled + (estimated ? (locale === 'zh' ? '' : ' ') + sayMethod(book)[locale] : ''),
  };
}

/** The first and the last day, month or year that figures of a release speak of. */
export function periodOfDataset(book: FigureBook): { from: string; to: string } | undefined {
  const periods = book.table.figures.flatMap(({ period }) => period ?? []).sort();
  const [from, to] = [periods[0], periods.at(-1)];
  return from && to ? { from, to } : undefined;
}
