import type { FigureBook } from '../figures/figure-book.ts';
import { siteSettings } from '../figures/figure-book.ts';
import { languageTag, type InBoth } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import { titleData } from '../wording/cite-data.ts';
import { offeredFiles, type FolderFile } from '../wording/name-files.ts';
import { allStatuses } from '../wording/say-status.ts';
import { explainFigures } from './code-book.ts';
import type { Column, ColumnKind } from './columns.ts';
import { tableNamed, type ReleaseTable } from './release-tables.ts';

const datatypes: Record<ColumnKind, string | object> = {
  text: 'string',
  list: 'string',
  period: { base: 'string', format: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
  day: { base: 'date', format: 'yyyy-MM-dd' },
  number: 'decimal',
  status: { base: 'string', format: `^(${allStatuses.join('|')})$` },
};

const said = ({ en, zh }: InBoth) => [
  { '@value': en, '@language': languageTag.en },
  { '@value': zh, '@language': languageTag.zh },
];

/**
 * What the CSV files of a folder hold, after the W3C’s Metadata Vocabulary for Tabular Data, under the name by which
 * programs look for it beside a CSV.
 */
export function writeCsvw(book: FigureBook): string {
  const { licence, citation_author } = siteSettings();
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': languageTag.en }],
    'dc:title': said({ en: titleData(book, 'en'), zh: titleData(book, 'zh') }),
    'dc:creator': said(citation_author),
    'dc:license': { '@id': licence.url },
    'dc:issued': { '@value': book.release.release, '@type': 'date' },
    // Annotations of any shape are allowed here: the code book, word for word as in the JSON.
    notes: [explainFigures(book)],
    null: '',
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: offeredFiles(book).flatMap((name) => describeTable(name, tableNamed(name), book) ?? []),
  };
  return `${JSON.stringify(group, null, 1)}\n`;
}

const describeTable = (name: FolderFile, table: ReleaseTable | undefined, book: FigureBook) =>
  table && {
    url: name,
    'dc:description': said({ en: wordsOf('en').files.kinds[name], zh: wordsOf('zh').files.kinds[name] }),
    ...(table.headerRows > 1 ? { dialect: { headerRowCount: table.headerRows } } : {}),
    tableSchema: { primaryKey: table.key, columns: table.columns(book).map(describeColumn) },
  };

/** The header’s own name stands among the titles: by them a program knows that this is the column it sees. */
const describeColumn = ({ name, kind, title, says, always }: Column) => ({
  name,
  titles: { [languageTag.en]: [name, title.en], [languageTag.zh]: title.zh },
  'dc:description': said(says),
  datatype: datatypes[kind],
  ...(kind === 'list' ? { separator: ' ' } : {}),
  ...(always ? { required: true } : {}),
});
