import { formatPeriod } from '../locale/format.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Source } from '../records/source-schema.ts';

/** Publisher and date, as a short credit: “Xinhua, on china.org.cn, 12 May 2024”. */
export function creditSource(source: Source, locale: Locale): string {
  const date = source.published ? formatPeriod(source.published, locale) : '';
  return [source.publisher[locale], date].filter(Boolean).join(locale === 'zh' ? '，' : ', ');
}

/** What a careful reader should know of a source: its kind where it is not the report itself, and doubts. */
export function cautionOf(source: Source, locale: Locale): string {
  const words = wordsOf(locale);
  const cautions = [
    source.kind === 'secondary' ? words.data.secondary : '',
    source.confidence === 'medium' ? words.data.mediumConfidence : '',
  ].filter(Boolean);
  return cautions.join(locale === 'zh' ? '，' : ', ');
}

/** A title in quotation marks of the page's language; a description of ours stands without them. */
export function quoteTitle({ title, title_language, described_as }: Source, locale: Locale): string {
  if (title === null) return described_as?.[locale] ?? '';
  if (locale === 'zh' && title_language === 'zh') return `《${title}》`;
  // Quotation marks within quotation marks are single.
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The `lang` a source's name needs where it is not in the page's language; a description of ours always is. */
export const titleLanguage = ({ title, title_language }: Source, locale: Locale): string | undefined =>
  title === null || title_language === locale ? undefined : languageTag[title_language];

/** All that is known of a source after its title: publisher, dates, cautions, note. */
export function tellSource(source: Source, locale: Locale): string {
  const [stop, pause, gap] = locale === 'zh' ? ['。', '；', ''] : ['.', '; ', ' '];
  const read = fill(wordsOf(locale).data.accessed, { date: formatPeriod(source.accessed, locale) });
  const facts = [creditSource(source, locale), read, cautionOf(source, locale)].filter(Boolean).join(pause);
  return [facts + stop, source.note?.[locale] ?? ''].filter(Boolean).join(gap);
}
