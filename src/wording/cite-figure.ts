import { formatPeriod } from '../locale/format.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { FigureCitation } from './figure-citation.ts';

/** The forms in which a figure is cited, in the order in which they are offered. */
export const citationForms = ['plain', 'apa', 'gbt7714', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A citation in one form. Files end with a line break, lines to copy do not. */
export const citeFigure = (citation: FigureCitation, form: CitationForm): string => forms[form](citation);

const forms: Record<CitationForm, (citation: FigureCitation) => string> = { plain, apa, gbt7714, bibtex, ris, csl };

/** For a caption or a footnote, with how the figure stands and who said so. */
function plain({ author, title, release, standing, licence, address, locale }: FigureCitation): string {
  const said = fill(wordsOf(locale).figurePage.citation, { author, year: release.slice(0, 4), title, release: formatPeriod(release, locale), standing, licence });
  return address ? said + (locale === 'zh' ? '' : ' ') + address : said;
}

/** APA 7, section 10.9: a data set with a group author, who publishes it too and is not named twice. */
function apa({ author, title, release, address, locale }: FigureCitation): string {
  const [year, kind] = [release.slice(0, 4), fill(wordsOf(locale).figurePage.apaKind, { release })];
  return [locale === 'zh' ? `${author}（${year}）. ${title}${kind}.` : `${author}. (${year}). ${title} ${kind}.`, address].filter(Boolean).join(' ');
}

/** GB/T 7714-2015, 8.8 and annex B: a data set (DS), on line (OL) where it has an address. The day of reading is the reader's: its place is kept, and copying fills it in. */
function gbt7714({ author, title, release, address, locale }: FigureCitation): string {
  return address ? `${author}. ${title}[DS/OL]. (${release})${wordsOf(locale).figurePage.dayRead}. ${address}.` : `${author}. ${title}[DS]. (${release}).`;
}

/** BibTeX knows no data sets: `@misc`, which every style has. Braces keep names and capitals as they are. */
function bibtex({ id, author, title, release, standing, licence, address, language }: FigureCitation): string {
  const fields = {
    author: `{${escapeTex(author)}}`,
    title: `{${escapeTex(title)}}`,
    howpublished: 'Data set',
    year: release.slice(0, 4),
    month: String(Number(release.slice(5, 7))),
    version: release,
    ...(address ? { url: address } : {}),
    language,
    note: escapeTex(`${standing} (${licence})`),
  };
  return `@misc{${id},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** The signs that TeX takes for its own. */
const texSigns: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const escapeTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

/** RIS, lines ended as its specification has them; a value is one line. */
function ris({ id, author, title, release, standing, licence, address, language }: FigureCitation): string {
  const lines = [
    ['TY', 'DATA'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PY', release.slice(0, 4)],
    ['DA', `${release.replaceAll('-', '/')}/`],
    ['ET', release],
    ...(address ? [['UR', address]] : []),
    ['LA', language],
    ['N1', `${standing} (${licence})`],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}\r\n`).join('');
}

/** CSL-JSON, as reference managers read it: a list of one. */
function csl({ id, author, title, release, standing, licence, address, language }: FigureCitation): string {
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [release.split('-').map(Number)] },
    version: release,
    ...(address ? { URL: address } : {}),
    language,
    note: `${standing} (${licence})`,
  };
  const lines = Object.entries(item).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${lines.join(',\n')}\n}]\n`;
}
