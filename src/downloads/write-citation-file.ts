import { stringify } from 'yaml';
import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { wholeAddress } from '../locale/whole-address.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { titleData } from '../wording/cite-data.ts';
import { eachOf, inBoth } from './workbook/in-both.ts';

/** How programs cite a release: a Citation File Format file, version 1.2.0. It knows one title, which is in English; the rest is in both languages. */
export function writeCitationFile(book: FigureBook): string {
  const { citation_author, licence, programme } = siteSettings();
  const { release } = book.release;
  const licenceId = spdxOf(licence.name);
  const url = wholeAddress('en', '/data/');
  const file = {
    'cff-version': '1.2.0',
    message: inBoth(eachOf((locale) => wordsOf(locale).workbook.cff.message)),
    type: 'dataset',
    title: titleData(book, 'en'),
    abstract: inBoth(eachOf((locale) => tellAbstract(book, locale))),
    authors: [{ name: citation_author.en }],
    version: release,
    ...(licenceId ? { license: licenceId } : { 'license-url': licence.url }),
    ...(url ? { url } : {}),
    keywords: [...new Set([book.province.name.en, book.province.name.zh, programme.en, programme.zh, book.measureFor('children').counted_as.en.other, ...locales.map((locale) => wordsOf(locale).workbook.cff.aggregate)])],
  };
  return stringify(file, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/** What is counted, where; how estimates stand; what this release brought. */
function tellAbstract(book: FigureBook, locale: Locale): string {
  const { abstract, estimates } = wordsOf(locale).workbook.cff;
  const country = [...book.code.places.values()].find(({ level }) => level === 'country')?.name[locale] ?? '';
  const province = locale === 'zh' ? country + book.province.name.zh : [book.province.name.en, country].filter(Boolean).join(', ');
  const nameOf = (role: 'volunteers' | 'children') => {
    const { en, zh } = book.measureFor(role).counted_as;
    return locale === 'zh' ? zh.noun : en.other;
  };
  const parts = [
    fill(abstract, { province, volunteers: nameOf('volunteers'), children: nameOf('children') }),
    ...(book.table.figures.some(({ status }) => status === 'estimated') ? [estimates] : []),
    book.release.note[locale],
  ];
  return parts.join(locale === 'zh' ? '' : ' ');
}

/** The SPDX name of a Creative Commons licence: `CC BY 4.0` is CC-BY-4.0. None for others: the format allows listed names alone. */
export const spdxOf = (licence: string): string | undefined => (/^CC(?:0| BY(?:-SA|-ND|-NC)*) \d\.\d$/.test(licence) ? licence.replaceAll(' ', '-') : undefined);
