import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { formatPeriod } from '../locale/format.ts';
import { locales, type InBoth } from '../locale/locales.ts';
import { wholeFileAddress } from '../locale/whole-address.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { citeData, titleData } from '../wording/cite-data.ts';
import { quoteTitle } from '../wording/cite-source.ts';
import { allStatuses, sayStatus } from '../wording/say-status.ts';
import { explainFigures, layCodeBook } from './code-book.ts';
import type { Column } from './columns.ts';
import type { ReleaseFile } from './release-files.ts';
import { tableNamed, type ReleaseTable } from './release-tables.ts';
import { sha256 } from './write-checksums.ts';

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/** Both languages in a string, for members that know one language only. */
const together = ({ en, zh }: InBoth): string => `${en} · ${zh}`;
const inBoth = (say: (locale: 'en' | 'zh') => string): InBoth => ({ en: say('en'), zh: say('zh') });

/** A file of a package: its path from there, what it is in words, its media type, and its columns where it is a table. */
export type PackageFile = { path: string; says: string; mediaType: string; bytes: Uint8Array; table?: ReleaseTable | undefined };

/** A file of a release’s folder, as a package tells of it; `folder` is where it lies from there, with a slash at its end. */
export const packageFile = ({ name, says, mediaType, bytes }: Pick<ReleaseFile, 'name' | 'says' | 'mediaType' | 'bytes'>, folder = ''): PackageFile => ({
  path: folder + name, says: together(says), mediaType, bytes, table: tableNamed(name),
});

/**
 * A folder of files of a release as a Data Package (version 2): every file with its bytes and checksum, every table with its columns.
 *
 * @param files the files it tells of; it and what is written after it are not among them
 */
export function writeDataPackage(book: FigureBook, files: readonly PackageFile[], address: string): string {
  const { licence, citation_author } = siteSettings();
  const { release, note } = book.release;
  const id = wholeFileAddress(address);
  const sources = [...new Set(book.table.figures.flatMap((figure) => figure.sources))];
  const descriptor = {
    $schema: profile('datapackage'),
    name: `${book.province.slug}-${book.measureFor('volunteers').id}`,
    ...(id ? { id } : {}),
    title: together(inBoth((locale) => fill(wordsOf(locale).files.package.title, { title: titleData(book, locale), date: formatPeriod(release, locale) }))),
    description: [together({ en: `${note.en} ${citeData(book, 'en')}`, zh: `${note.zh}${citeData(book, 'zh')}` }), ...explain(book)].join('\n\n'),
    version: release,
    licenses: [{ name: licence.name.replaceAll(' ', '-'), title: licence.name, path: licence.url }],
    contributors: [{ title: together(citation_author), roles: ['publisher'] }],
    sources: sources.map((source) => ({ title: `${quoteTitle(source, source.title_language)}, ${source.publisher[source.title_language]}`, path: source.url })),
    resources: files.map((file) => describeFile(file, book)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The code book as paragraphs: the standard knows no place for it but the description, which may be as long as it likes. */
function explain(book: FigureBook): string[] {
  const explained = explainFigures(book);
  return locales.flatMap((locale) => {
    const { measures, terms } = layCodeBook(explained, locale);
    return [...measures, ...terms];
  });
}

function describeFile({ path, says, mediaType, bytes, table }: PackageFile, book: FigureBook) {
  return {
    $schema: profile('dataresource'),
    name: path.toLowerCase().replace(/[./]/g, '-'),
    ...(table ? { type: 'table' } : {}),
    path,
    description: says,
    format: path.slice(path.lastIndexOf('.') + 1).toLowerCase(),
    mediatype: mediaType,
    ...(/^text\/|json$/.test(mediaType) ? { encoding: 'utf-8' } : {}),
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    ...(table ? describeTable(table, book) : {}),
  };
}

const describeTable = ({ columns, key, headerRows }: ReleaseTable, book: FigureBook) => ({
  dialect: { $schema: profile('tabledialect'), delimiter: ',', lineTerminator: '\r\n', ...(headerRows > 1 ? { commentRows: [headerRows] } : {}) },
  schema: {
    $schema: profile('tableschema'),
    fields: columns(book).map(describeColumn),
    primaryKey: [key],
    missingValues: [{ value: '', label: together(inBoth((locale) => wordsOf(locale).files.package.missing)) }],
  },
});

const describeColumn = ({ name, kind, title, says, always }: Column) => ({
  name,
  title: together(title),
  description: together(says),
  // The standard’s text knows lists; its profile does not in every version, so a list is text here and its description says how it is divided.
  type: { text: 'string', period: 'string', day: 'date', number: 'number', status: 'string', list: 'string' }[kind],
  ...(kind === 'status' ? { categories: allStatuses.map((status) => ({ value: status, label: together(inBoth((locale) => sayStatus(status, locale))) })) } : {}),
  ...(always || kind === 'period' ? { constraints: { ...(always ? { required: true } : {}), ...(kind === 'period' ? { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } : {}) } } : {}),
});
