import { escapeXml } from './escape-xml.ts';
import { tableRange, type Sheet, type SheetTable } from './sheet.ts';

/** The extension by which a table carries a text for those who hear it. */
const forAltText = '{504A1905-F514-4f6f-8877-14C23A59335A}';

/**
 * The part that marks a range as a table: named, with its headings, sorted and filtered from them, and told in words.
 *
 * @param number from 1 on, among all tables of the file
 */
export function writeTable(sheet: Sheet, table: SheetTable, number: number): string {
  const range = tableRange(sheet, table);
  const columns = table.columns.map(({ heading }, at) => `<tableColumn id="${at + 1}" name="${escapeXml(heading)}"/>`).join('');
  return [
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${table.id}" displayName="${table.id}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/>`,
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    `<extLst><ext uri="${forAltText}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altTextSummary="${escapeXml(table.about)}"/></ext></extLst>`,
    '</table>',
  ].join('');
}
