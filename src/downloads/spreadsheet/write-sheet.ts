import { escapeXml } from './escape-xml.ts';
import { rowHeight } from './row-height.ts';
import type { SharedStrings } from './shared-strings.ts';
import { columnLetters, headingRow, tableRange, type Sheet, type SheetCell, type SheetLine } from './sheet.ts';
import { look } from './write-styles.ts';

/** A sheet’s part, and the addresses it leads out to; the table’s relation is `rTable`, that of an address `rLink1` and so on. */
export type WrittenSheet = { xml: string; urls: readonly string[] };

const lookOf: Record<SheetLine['as'], number> = { title: look.title, heading: look.heading, text: look.plain };

/** In points. */
const lineHeights = { title: 28, heading: 26 };

/** A column of text and no table: about eighty letters. */
const textWidth = 90;

/** A sheet after SpreadsheetML (ECMA-376, part 1). Its parts stand in the order which that asks for. */
export function writeSheet(sheet: Sheet, first: boolean, strings: SharedStrings): WrittenSheet {
  const { table } = sheet;
  const urls: string[] = [];
  const links: string[] = [];
  const write = (cell: SheetCell, at: string, style: number): string => {
    if (cell === null) return `<c r="${at}" s="${style}"/>`;
    if (typeof cell === 'number') return `<c r="${at}" s="${Number.isInteger(cell) ? look.whole : look.broken}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return cell ? `<c r="${at}" s="${style}" t="s"><v>${strings.numberOf(cell)}</v></c>` : `<c r="${at}" s="${style}"/>`;
    const to = 'url' in cell ? `r:id="rLink${urls.push(cell.url)}"` : `location="${escapeXml(`'${cell.sheet.replaceAll("'", "''")}'!A1`)}"`;
    links.push(`<hyperlink ref="${at}" ${to} display="${escapeXml(cell.text)}"/>`);
    return `<c r="${at}" s="${style === look.wrapped ? look.wrappedLink : look.link}" t="s"><v>${strings.numberOf(cell.text)}</v></c>`;
  };
  const row = (number: number, height: number, cells: readonly string[]) => `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  const wraps = (as: SheetLine['as']) => !table && as === 'text';
  const columns = table?.columns ?? [];
  const top = headingRow(sheet);
  const lines = sheet.lines.map(({ text, as }, at) =>
    row(at + 1, as === 'text' ? rowHeight(wraps(as) ? [{ cell: text, width: textWidth }] : []) : lineHeights[as], [write(text, `A${at + 1}`, wraps(as) ? look.wrapped : lookOf[as])]),
  );
  // Bold letters are wider, and a button to filter by stands in each heading.
  const headings = table ? [row(top, rowHeight(columns.map(({ heading, width }) => ({ cell: heading, width: width * 0.8 }))), columns.map(({ heading }, at) => write(heading, `${columnLetters(at)}${top}`, look.column)))] : [];
  const body = (table?.rows ?? []).map((cells, down) => {
    const number = top + 1 + down;
    const height = rowHeight(cells.flatMap((cell, at) => (columns[at]?.wrap ? [{ cell, width: columns[at].width }] : [])));
    return row(number, height, cells.map((cell, at) => write(cell, `${columnLetters(at)}${number}`, columns[at]?.wrap ? look.wrapped : look.plain)));
  });
  const widths = table ? columns.map(({ width }) => width) : [textWidth];
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  // Headings stay in sight; whoever moves by keys begins at the title.
  const pane = table ? `<pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>` : '<selection activeCell="A1" sqref="A1"/>';
  const xml = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${table ? tableRange(sheet, table).replace(/^A\d+/, 'A1') : `A1:A${sheet.lines.length}`}"/>`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16"/>',
    `<cols>${cols}</cols>`,
    `<sheetData>${[...lines, ...headings, ...body].join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${table ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    // Codes and dates are text by intent: no warning beside each.
    table ? `<ignoredErrors><ignoredError sqref="${tableRange(sheet, table)}" numberStoredAsText="1"/></ignoredErrors><tableParts count="1"><tablePart r:id="rTable"/></tableParts>` : '',
    '</worksheet>',
  ].join('');
  return { xml, urls };
}
