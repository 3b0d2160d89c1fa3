import { dressChart } from '../../charts/dress-chart.ts';
import { rateRow } from '../../downloads/rate-row.ts';
import { rowOf } from '../../downloads/rows.ts';
import { writeCsv } from '../../downloads/write-csv.ts';
import { openBooks, siteSettings, type FigureBook } from '../../figures/figure-book.ts';
import { latest } from '../../figures/release-names.ts';
import { formatList, formatPeriod } from '../../locale/format.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { readOnce } from '../../records/read-once.ts';
import { citeData } from '../../wording/cite-data.ts';
import { creditSource } from '../../wording/cite-source.ts';
import { chartSheets, type ChartSheet } from './chart-sheets.ts';

/** A chart to take away: its address without the base path, and what is in it. */
export type ChartFile = { release: string; name: string; format: 'svg' | 'csv'; text: string };

/** The address of a chart’s picture, one for each language. */
export const chartPicture = (release: string, { name }: ChartSheet, locale: Locale): string => `/charts/${release}/${name}.${locale}.svg`;
/** The address of its figures: one file, because every row has both languages. */
export const chartFigures = (release: string, { name }: ChartSheet): string => `/charts/${release}/${name}.csv`;

/** The files of every chart that has something to draw: of each release, oldest first, and of the latest. */
export const chartFiles: () => readonly ChartFile[] = readOnce(() => {
  const books = openBooks();
  const named = [...books.map((book) => ({ release: book.release.release, book })), ...books.slice(-1).map((book) => ({ release: latest, book }))];
  return named.flatMap(({ release, book }) => [
    ...locales.flatMap((locale) =>
      drawn(book, locale).map((sheet): ChartFile => ({ release, name: `${sheet.name}.${locale}`, format: 'svg', text: writePicture(book, sheet, locale) })),
    ),
    ...drawn(book, 'en').map((sheet): ChartFile => ({ release, name: sheet.name, format: 'csv', text: writeCsv(sheet.rates ? sheet.rates.map(rateRow) : sheet.figures.map(rowOf)) })),
  ]);
});

const drawn = (book: FigureBook, locale: Locale): readonly ChartSheet[] => chartSheets(book, locale).filter(({ svg }) => svg);

function writePicture(book: FigureBook, { svg = '', title, finding, notes, figures }: ChartSheet, locale: Locale): string {
  const { mediaKit, charts } = wordsOf(locale);
  const sources = [...new Set(figures.flatMap((figure) => figure.sources.map((source) => creditSource(source, locale))))];
  return dressChart(svg, {
    title,
    finding,
    foot: [
      notes,
      fill(mediaKit.map.sources, { sources: formatList(sources, locale) }),
      fill(mediaKit.map.release, { date: formatPeriod(book.release.release, locale) }) + (locale === 'zh' ? '' : ' ') + fill(mediaKit.map.credit, { site: siteSettings().name[locale], licence: siteSettings().licence.name }),
      `${charts.cite}${locale === 'zh' ? '' : ' '}${citeData(book, locale)}`,
    ],
    locale,
  });
}
