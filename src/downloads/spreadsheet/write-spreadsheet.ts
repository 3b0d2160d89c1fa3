import { escapeText } from '../../locale/escape-text.ts';
import { writeZip } from '../write-zip.ts';
import { escapeXml } from './escape-xml.ts';
import { SharedStrings } from './shared-strings.ts';
import { headingRow, type Spreadsheet } from './sheet.ts';
import { writeProperties } from './write-properties.ts';
import { writeSheet } from './write-sheet.ts';
import { writeStyles } from './write-styles.ts';
import { writeTable } from './write-table.ts';

const formats = 'application/vnd.openxmlformats-';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';

type Relation = { id: string; type: string; target: string; outside?: boolean };

const writeRelations = (relations: readonly Relation[]): string =>
  `<Relationships xmlns="${pack}/relationships">${relations
    .map(({ id, type, target, outside }) => `<Relationship Id="${id}" Type="${type}" Target="${escapeText(target)}"${outside ? ' TargetMode="External"' : ''}/>`)
    .join('')}</Relationships>`;

/**
 * A spreadsheet as an XLSX file. Written by hand: the libraries that are kept up mark up no tables or set no language of
 * the file. The same sheets give the same bytes: every date in it is the day it is told.
 */
export function writeSpreadsheet(book: Spreadsheet): Uint8Array<ArrayBuffer> {
  const strings = new SharedStrings();
  const parts = new Map<string, string>();
  const types: string[] = [];
  const add = (path: string, xml: string, type?: string) => {
    parts.set(path, xml);
    if (type) types.push(`<Override PartName="/${path}" ContentType="${formats}${type}+xml"/>`);
  };
  const tables = book.sheets.flatMap(({ table }) => table ?? []);
  book.sheets.forEach((sheet, at) => {
    const { xml, urls } = writeSheet(sheet, at === 0, strings);
    const relations: Relation[] = urls.map((target, link) => ({ id: `rLink${link + 1}`, type: `${office}/hyperlink`, target, outside: true }));
    if (sheet.table) {
      const number = tables.indexOf(sheet.table) + 1;
      add(`xl/tables/table${number}.xml`, writeTable(sheet, sheet.table, number), 'officedocument.spreadsheetml.table');
      relations.push({ id: 'rTable', type: `${office}/table`, target: `../tables/table${number}.xml` });
    }
    add(`xl/worksheets/sheet${at + 1}.xml`, xml, 'officedocument.spreadsheetml.worksheet');
    if (relations.length > 0) add(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, writeRelations(relations));
  });
  add('xl/workbook.xml', writeBook(book), 'officedocument.spreadsheetml.sheet.main');
  add('xl/styles.xml', writeStyles(), 'officedocument.spreadsheetml.styles');
  add('xl/sharedStrings.xml', strings.write(), 'officedocument.spreadsheetml.sharedStrings');
  add('docProps/core.xml', writeProperties(book), 'package.core-properties');
  const inBook = [...book.sheets.map((_, at) => ({ id: `r${at + 1}`, type: `${office}/worksheet`, target: `worksheets/sheet${at + 1}.xml` })), ...['styles', 'sharedStrings'].map((name) => ({ id: name, type: `${office}/${name}`, target: `${name}.xml` }))];
  add('xl/_rels/workbook.xml.rels', writeRelations(inBook));
  add('_rels/.rels', writeRelations([{ id: 'r1', type: `${office}/officeDocument`, target: 'xl/workbook.xml' }, { id: 'r2', type: `${pack}/relationships/metadata/core-properties`, target: 'docProps/core.xml' }]));
  parts.set('[Content_Types].xml', `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="${formats}package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return writeZip([...parts].map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(head + xml) })), book.day);
}

/** The list of sheets; where one has a table, its headings stand on every printed page. */
function writeBook({ sheets }: Spreadsheet): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('');
  const printed = sheets.flatMap((sheet, at) => {
    const top = headingRow(sheet);
    return sheet.table ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${sheet.name.replaceAll("'", "''")}'!$${top}:$${top}`)}</definedName>`] : [];
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed}</sheets>`,
    printed.length > 0 ? `<definedNames>${printed.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}
