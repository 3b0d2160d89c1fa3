import { siteSettings, type FigureBook } from '../../figures/figure-book.ts';
import { formatPeriod } from '../../locale/format.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { wholeAddress } from '../../locale/whole-address.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { citeData } from '../../wording/cite-data.ts';
import type { Sheet, SheetLine } from '../spreadsheet/sheet.ts';
import { both, eachOf, inBoth } from './in-both.ts';
import { layTable, nameSheet, sheetKeys, type TableKey } from './name-sheets.ts';

/** What a workbook is called, in a language. */
export const titleBook = ({ release }: FigureBook, locale: Locale): string =>
  fill(wordsOf(locale).workbook.title, { site: siteSettings().name[locale], date: formatPeriod(release.release, locale) });

/** Title, release, how to cite and on what terms; English first, then Chinese, a line each. */
export function coverSheet(book: FigureBook): Sheet {
  const { description, licence } = siteSettings();
  const { release, title, note } = book.release;
  const text = (say: (locale: Locale) => string): SheetLine[] => locales.map((locale) => ({ text: say(locale), as: 'text' }));
  const heading = (words: string): SheetLine => ({ text: words, as: 'heading' });
  const addresses = locales.flatMap((locale): SheetLine[] => {
    const url = wholeAddress(locale, '/data/');
    return url ? [{ text: { text: url, url }, as: 'text' }] : [];
  });
  return {
    name: nameSheet('cover'),
    lines: [
      { text: inBoth(eachOf((locale) => titleBook(book, locale))), as: 'title' },
      ...text((locale) => description[locale]),
      { text: { text: both(({ toContents }) => toContents), sheet: nameSheet('contents') }, as: 'text' },
      heading(both((words) => words.release)),
      ...text((locale) => fill(wordsOf(locale).workbook.releaseText, { date: formatPeriod(release, locale), title: title[locale], note: note[locale] })),
      heading(both(({ reading }) => reading)),
      ...text((locale) => wordsOf(locale).workbook.readingText),
      heading(inBoth(eachOf((locale) => wordsOf(locale).data.cite))),
      ...text((locale) => citeData(book, locale)),
      heading(both(({ terms }) => terms)),
      ...text((locale) => fill(wordsOf(locale).data.licenceText, { licence: licence.name })),
      { text: { text: licence.url, url: licence.url }, as: 'text' },
      ...(addresses.length > 0 ? [heading(both(({ address }) => address)), ...addresses] : []),
    ],
  };
}

/** Every sheet with a table, by its name, which leads to it. */
export function contentsSheet(): Sheet {
  const tables = sheetKeys.filter((key): key is TableKey => key !== 'cover' && key !== 'contents');
  return layTable(
    'contents',
    [
      { heading: both(({ col }) => col.sheet), width: 26 },
      { heading: wordsOf('en').workbook.col.holds, width: 70, wrap: true },
      { heading: wordsOf('zh').workbook.col.holds, width: 60, wrap: true },
    ],
    tables.map((key) => [{ text: nameSheet(key), sheet: nameSheet(key) }, wordsOf('en').workbook.about[key], wordsOf('zh').workbook.about[key]]),
  );
}
