import { formats } from '../../../src/downloads/download-files.ts';
import { openBook } from '../../../src/figures/figure-book.ts';
import { latest } from '../../../src/figures/release-names.ts';
import { codeBookRoute, routeOfMeasure } from '../../../src/locale/code-book-route.ts';
import { formatPeriod } from '../../../src/locale/format.ts';
import { otherLocale, type Locale } from '../../../src/locale/locales.ts';
import { wordsOf } from '../../../src/locale/words.ts';
import { quoteTitle, tellSource } from '../../../src/wording/cite-source.ts';
import { offeredFiles } from '../../../src/wording/name-files.ts';
import type { Entry } from './entry.ts';

/** What the data pages hold beside the figures: measures, words, sources, files, and the pages for programs. */
export const dataEntries = (locale: Locale): Entry[] => [...measureEntries(locale), ...termEntries(locale), ...sourceEntries(locale), ...downloadEntries(locale), ...machineEntries(locale)];

function measureEntries(locale: Locale): Entry[] {
  const { table, data } = wordsOf(locale);
  const colon = locale === 'zh' ? '：' : ': ';
  return [...openBook().code.measures.values()].map((measure) => ({
    kind: 'measure',
    route: routeOfMeasure(measure.id),
    title: measure.label[locale],
    text: [measure.definition[locale], `${table.cannotShow}${colon}${measure.cannot_show[locale]}`].join(locale === 'zh' ? '' : ' '),
    names: [measure.label[otherLocale(locale)], measure.id, data.codeBook],
  }));
}

const termEntries = (locale: Locale): Entry[] =>
  [...openBook().code.terms.values()].map(({ id, term, definition }) => ({
    kind: 'measure',
    route: `${codeBookRoute}#term-${id}`,
    title: `${wordsOf(locale).data.codeBook}${locale === 'zh' ? '：' : ': '}${term[locale]}`,
    text: definition[locale],
    names: [term[otherLocale(locale)]],
  }));

function machineEntries(locale: Locale): Entry[] {
  const { api, data } = wordsOf(locale);
  const other = wordsOf(otherLocale(locale)).api;
  const gap = locale === 'zh' ? '' : ' ';
  return [
    { kind: 'page', route: codeBookRoute, title: api.codeBook.title, text: [api.codeBook.dek, api.codeBook.columnsDek].join(gap), names: [other.codeBook.title, data.codeBook] },
    { kind: 'page', route: '/data/api/', title: api.title, text: [api.dek, api.task].join(gap), names: [other.title, 'API', 'OpenAPI', 'DCAT', 'Python', 'JavaScript', 'Excel', 'curl', 'R'] },
  ];
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
    entry(data.latest, `${data.latestNote}${gap}${data.csv}${stop}${data.json}${stop}`.trim(), [latest, newest, 'download', '下载', ...offeredFiles(openBook())]),
    ...openBook().releases.map(({ release, title, note }) => entry(formatPeriod(release, locale), `${title[locale]}${stop}${note[locale]}`, [release, title[otherLocale(locale)]])),
  ];
}
