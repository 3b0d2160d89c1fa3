import { openBook, siteSettings } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import { otherLocale, type InBoth, type Locale } from '../locale/locales.ts';
import { wholeAddress } from '../locale/whole-address.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { citeData } from '../wording/cite-data.ts';
import { sayMethod } from '../wording/say-method.ts';
import { allStatuses, markerOf, sayStatus, sayStatusMeaning } from '../wording/say-status.ts';
import { layOutText, type TextPart } from './lay-out-text.ts';

/** A file of the kit and what it is, in words. */
export type KitEntry = { name: string; what: string };

/**
 * What a journalist reads first: what the kit is and holds, what to call things, on what terms, what the status words
 * mean, how estimates are made, and of when the figures are.
 *
 * @param entries every file of the kit, in the order in which they are explained
 */
export function writeKitReadme(entries: readonly KitEntry[], locale: Locale): string {
  const book = openBook();
  const { data, mediaKit } = wordsOf(locale);
  const words = mediaKit.readme;
  const { name, description, licence } = siteSettings();
  const colon = locale === 'zh' ? '：' : ': ';
  const { release, title, note } = book.release;
  const address = wholeAddress(locale, '/');
  const estimates = book.table.figures.some(({ status }) => status === 'estimated');
  const statuses = allStatuses.map((status) => `${[sayStatus(status, locale), markerOf[status]].filter(Boolean).join(' ')}${colon}${sayStatusMeaning(status, locale)}`);
  const parts: (TextPart | false)[] = [
    { heading: words.what, blocks: [words.whatText, description[locale], address ? fill(words.address, { address }) : ''] },
    { heading: words.release, blocks: [fill(words.releaseText, { date: formatPeriod(release, locale), title: title[locale], note: note[locale] })] },
    { heading: mediaKit.contents, blocks: [entries.map(({ name: file, what }) => `${file}${colon}${what}`)] },
    { heading: words.names, blocks: [words.namesText, names(locale)] },
    { heading: words.terms, blocks: [fill(data.licenceText, { licence: locale === 'zh' ? `${licence.name}（${licence.url}）` : `${licence.name} (${licence.url})` }), fill(words.cite, { citation: citeData(book, locale) })] },
    { heading: data.statuses, blocks: [data.statusesDek, statuses] },
    estimates && { heading: sayStatus('estimated', locale), blocks: [sayMethod(book)[locale]] },
    { heading: words.stories, blocks: [words.storiesText, mediaKit.stillThere] },
    { heading: words.check, blocks: [words.checkText] },
  ];
  return layOutText(fill(words.title, { site: name[locale] }), parts.flatMap((part) => part || []));
}

/** What things are called, each also in the other language; what is counted with its definition. */
function names(locale: Locale): string[] {
  const book = openBook();
  const { programme, authority } = siteSettings();
  const [open, close, colon] = locale === 'zh' ? ['（', '）', '：'] : [' (', ')', ': '];
  const both = (words: InBoth) => `${words[locale]}${open}${words[otherLocale(locale)]}${close}`;
  const counted = (['volunteers', 'children'] as const).map((role) => {
    const { counted_as, definition } = book.measureFor(role);
    return `${both({ en: counted_as.en.other, zh: counted_as.zh.noun })}${colon}${definition[locale]}`;
  });
  // The programme is most often called what its volunteers are.
  const own = programme[locale].toLowerCase() === book.measureFor('volunteers').label[locale].toLowerCase() ? [] : [both(programme)];
  return [...own, ...counted, both(authority), both(book.province.full_name)];
}
