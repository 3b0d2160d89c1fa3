import { readNumber } from './read-number.ts';
import type { Row } from './row.ts';
import { columns, type Column } from './view.ts';

const wordsOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What the address of a figure's page calls it: `/zh/figures/alder-helpers-2021/`. */
const nameIn = (address: string | undefined): string => address?.split('/').at(-2) ?? '';

/** A row of the page's own table. Its first cells are place and measure; the status stands in an element before what qualifies it. */
export function readRow(element: HTMLTableRowElement): Row {
  const cells = Object.fromEntries(columns.map((column, at) => [column, wordsOf(element.cells[at])])) as Record<Column, string>;
  const shown = Object.values(cells).join(' ');
  const time = element.querySelector('time');
  const period = time?.dateTime ?? '';
  const value = readNumber(cells.value);
  const { place = '', measure = '', status = '' } = element.dataset;
  return {
    id: nameIn(element.querySelector<HTMLAnchorElement>('.number a')?.pathname),
    cells: { ...cells, value: value === null ? '' : String(value), period },
    value,
    is: { place, measure, status, period },
    called: { place: cells.place, measure: cells.measure, status: wordsOf(element.cells[columns.indexOf('status')]?.firstElementChild), period: wordsOf(time) },
    words: `${shown} ${period}`.toLowerCase(),
  };
}
