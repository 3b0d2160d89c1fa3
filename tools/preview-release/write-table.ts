import type { InBoth } from '../../src/locale/locales.ts';
import { inBoth } from './write-in-both.ts';

/** A column: its head, and whether it holds numbers. */
export type Column = { head: InBoth; number?: boolean };

/** A cell as HTML, with classes; the first of a row is its head. */
export type TableCell = { html: string; classes?: string };

/**
 * A row, and what there is to remark on it: below its cells, over the whole width, since no phone has room for a column of words.
 * `group` is a head of its own that begins there, for this row and those after it.
 */
export type Row = { group?: InBoth | undefined; cells: readonly TableCell[]; remarks?: readonly InBoth[] };

/**
 * A table of so few columns that a phone has room for it; it scrolls by itself only where letters are very large. Its caption is
 * its name; where a heading beside it says the same, it is only heard. No stop for the keyboard: browsers make one of what scrolls.
 */
export function writeTable(caption: InBoth, columns: readonly Column[], rows: readonly Row[], { foot = [], heard = false }: { foot?: readonly Row[]; heard?: boolean } = {}): string {
  const heads = columns.map(({ head, number }) => `<th scope="col"${number ? ' class="number"' : ''}>${inBoth(head)}</th>`).join('');
  return [
    `<div class="wide-table"><table><caption${heard ? ' class="heard"' : ''}>${inBoth(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => writeRow(row, columns)).join('')}</tbody>`,
    foot.length > 0 ? `<tfoot>${foot.map((row) => writeRow(row, columns)).join('')}</tfoot>` : '',
    '</table></div>',
  ].join('');
}

function writeRow({ group, cells, remarks = [] }: Row, columns: readonly Column[]): string {
  const written = cells.map(({ html, classes = '' }, at) => {
    const all = [columns[at]?.number ? 'number' : '', classes].filter(Boolean).join(' ');
    return at === 0 ? `<th scope="row">${html}</th>` : `<td${all && ` class="${all}"`}>${html}</td>`;
  });
  const below = remarks.length > 0 ? `<tr class="remark"><td colspan="${columns.length}">${writeLines(remarks)}</td></tr>` : '';
  const head = group ? `</tbody><tbody><tr class="group"><th scope="rowgroup" colspan="${columns.length}">${inBoth(group)}</th></tr>` : '';
  return `${head}<tr>${written.join('')}</tr>${below}`;
}

/** Words a line each, small. */
export const writeLines = (lines: readonly InBoth[]): string => lines.map((words) => `<span class="line small">${inBoth(words)}</span>`).join('');

/** A heading and its words, and what they are about: beside each other where there is room. */
export const beside = (words: string, shown: string): string => `<div class="beside"><div>${words}</div><div>${shown}</div></div>`;
