import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { wholeAddress } from '../locale/whole-address.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { citeData } from '../wording/cite-data.ts';
import { sayMethod } from '../wording/say-method.ts';
import { layOutText, type TextPart } from './lay-out-text.ts';

/** A file or folder of the pack and what it is, in words. */
export type PackEntry = { name: string; what: string };

/**
 * The letter that lies on top of a release’s press pack: of when the figures are, what is in the pack, what to mind before
 * a number is printed, how to cite it and on what terms.
 */
export function writePackLetter(book: FigureBook, entries: readonly PackEntry[], locale: Locale): string {
  const { data, mediaKit, workbook } = wordsOf(locale);
  const words = workbook.start;
  const { name, licence } = siteSettings();
  const { release, title, note } = book.release;
  const [colon, terms] = locale === 'zh' ? ['：', `${licence.name}（${licence.url}）`] : [': ', `${licence.name} (${licence.url})`];
  const estimates = book.table.figures.some(({ status }) => status === 'estimated');
  const address = wholeAddress(locale, '/');
  const parts: TextPart[] = [
    { heading: words.dear, blocks: [fill(words.dearText, { date: formatPeriod(release, locale), title: title[locale], note: note[locale] }), address ? fill(mediaKit.readme.address, { address }) : ''] },
    { heading: words.before, blocks: [[estimates ? words.estimates : words.noEstimates, words.missing, words.source, words.children], estimates ? sayMethod(book)[locale] : ''] },
    { heading: words.cite, blocks: [citeData(book, locale)] },
    { heading: words.terms, blocks: [fill(data.licenceText, { licence: terms })] },
    { heading: words.holds, blocks: [entries.map(({ name: file, what }) => `${file}${colon}${what}`), words.mapsText] },
    { heading: words.check, blocks: [words.checkText] },
  ];
  return layOutText(fill(words.title, { site: name[locale] }), parts);
}
