import { formats, latest } from '../../../src/downloads/download-files.ts';
import { openBook } from '../../../src/figures/figure-book.ts';
import { formatPeriod } from '../../../src/locale/format.ts';
import { otherLocale, type Locale } from '../../../src/locale/locales.ts';
import { wordsOf } from '../../../src/locale/words.ts';
import { quoteTitle, tellSource } from '../../../src/wording/cite-source.ts';
import type { Entry } from './entry.ts';

/** What the data page holds beside the figures: measures, sources, files. */
export const dataEntries = (locale: Locale): Entry[] => [...measureEntries(locale), ...sourceEntries(locale), ...downloadEntries(locale)];

function measureEntries(locale: Locale): Entry[] {
  const { table, data } = wordsOf(locale);
  const colon = locale === 'zh' ? '：' : ': ';
  return [...openBook().code.measures.values()].map((measure) => ({
    kind: 'measure',
    route: `/data/#measure-${measure.id}`,
    title: measure.label[locale],
    text: [measure.definition[locale], `${table.cannotShow}${colon}${measure.cannot_show[locale]}`].join(locale === 'zh' ? '' : ' '),
    names: [measure.label[otherLocale(locale)], measure.id, data.codeBook],
  }));
}

const sourceEntries = (locale: Locale): Entry[] =>
  [...openBook().code.sources.values()].map((source) => ({
    kind: 'source',
    route: `/data/#source-${source.id}`,
    title: quoteTitle(source, locale),
    text: tellSource(source, locale),
    names: [source.publisher[otherLocale(locale)], wordsOf(locale).table.source, new URL(source.url).hostname],
  }));

function downloadEntries(locale: Locale): Entry[] {
  const { data } = wordsOf(locale);
  const newest = openBook().release.release;
  const names = formats.map((format) => format.toUpperCase());
  const [gap, comma, stop] = locale === 'zh' ? ['', '、', '。'] : [' ', ', ', '. '];
  const entry = (title: string, text: string, others: string[]): Entry => ({ kind: 'download', route: '/data/#downloads', title: `${data.downloads}${comma}${title}`, text: text + gap + names.join(comma) + stop.trim(), names: others });
  return [
    entry(data.latest, `${data.latestNote}${gap}${data.csv}${stop}${data.json}${stop}`.trim(), [latest, newest, 'download', '下载']),
    ...openBook().releases.map(({ release, title, note }) => entry(formatPeriod(release, locale), `${title[locale]}${stop}${note[locale]}`, [release, title[otherLocale(locale)]])),
  ];
}
