import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { wholeAddress } from '../locale/whole-address.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { citeData } from '../wording/cite-data.ts';
import { creditOutlines } from '../wording/credit-outlines.ts';
import { offeredFiles } from '../wording/name-files.ts';
import { explainRanges } from '../wording/say-range.ts';
import { sayMethod } from '../wording/say-method.ts';
import { allStatuses, markerOf, sayStatus, sayStatusMeaning } from '../wording/say-status.ts';
import { explainFigures, layCodeBook } from './code-book.ts';
import { rangeColumns, tidyColumns, wideColumns, type Column } from './columns.ts';
import { layOutText, type TextPart } from './lay-out-text.ts';
import { namedInRanges } from './range-rows.ts';
import { sdmxOf } from './rows.ts';
import { besides, wideName } from './wide-rows.ts';

/** What the files of a release’s folder hold, how to open, check and cite them; first in English, then in Chinese. */
export const writeReleaseReadme = (book: FigureBook): string => locales.map((locale) => readmeIn(locale, book)).join('\n\n');

function readmeIn(locale: Locale, book: FigureBook): string {
  const { api, data, files } = wordsOf(locale);
  const words = files.readme;
  const { name, licence } = siteSettings();
  const colon = locale === 'zh' ? '：' : ': ';
  const { release, title, note } = book.release;
  const address = wholeAddress(locale, '/data/');
  const about = ({ name: column, says }: Column) => `${column}${colon}${says[locale]}`;
  const offered = offeredFiles(book);
  // What figures.csv has too is told there.
  const ownColumns = rangeColumns().slice(namedInRanges.length);
  const explained = layCodeBook(explainFigures(book), locale);
  const estimates = book.table.figures.some(({ status }) => status === 'estimated');
  const parts: (TextPart | false)[] = [
    { heading: words.release, blocks: [fill(words.releaseText, { date: formatPeriod(release, locale), title: title[locale], note: note[locale] }), address ? fill(words.address, { address }) : ''] },
    { heading: words.files, blocks: [offered.map((file) => `${file}${colon}${files.kinds[file]}`), files.estimates, words.places] },
    { heading: words.tidy, blocks: [words.tidyText, tidyColumns().map(about)] },
    { heading: words.wide, blocks: [words.wideText, oneMeasure(book).map(about)] },
    offered.includes('ranges.csv') && { heading: words.ranges, blocks: [words.rangesText, ownColumns.map(about), explainRanges(book.code.rule.threshold, locale)] },
    { heading: api.codeBook.measures, blocks: [explained.measures] },
    explained.terms.length > 0 && { heading: api.codeBook.terms, blocks: [api.codeBook.termsDek, explained.terms] },
    { heading: data.statuses, blocks: [words.statusesText, statusLines(locale)] },
    estimates && { heading: sayStatus('estimated', locale), blocks: [sayMethod(book)[locale]] },
    { heading: words.excel, blocks: [files.excel] },
    { heading: words.check, blocks: [words.checkText] },
    { heading: words.terms, blocks: [fill(data.licenceText, { licence: locale === 'zh' ? `${licence.name}（${licence.url}）` : `${licence.name} (${licence.url})` }), creditOutlines(locale), fill(words.cite, { citation: citeData(book, locale) })] },
  ];
  return layOutText(fill(words.title, { site: name[locale] }), parts.flatMap((part) => part || []));
}

/** The columns of one measure; those of the others are like them. */
function oneMeasure(book: FigureBook): Column[] {
  const measure = book.measureFor('volunteers');
  const names = [undefined, ...besides].map((beside) => wideName(measure, beside));
  return wideColumns(book).filter(({ name }) => names.includes(name));
}

const statusLines = (locale: Locale): string[] => {
  const words = wordsOf(locale).files.readme;
  return allStatuses.map((status) =>
    fill(words.status, { label: sayStatus(status, locale), code: status, marker: markerOf[status] || words.noMarker, ...sdmxOf[status], meaning: sayStatusMeaning(status, locale) }),
  );
};
