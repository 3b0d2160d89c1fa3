import type { CellMark } from '../grid.ts';
import { elementsOf, type Element } from './read-xml.ts';

/** Built-in formats that show dates: ECMA-376 part 1, 18.8.30, with those of Chinese and Japanese Excel. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;

/** For each style of a workbook what it makes of a number: a date, a share, or nothing special. */
export function readFormats(styles: Element | undefined): readonly (CellMark | undefined)[] {
  if (!styles) return [];
  const codes = new Map(elementsOf(styles, 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']));
  const used = elementsOf(styles, 'cellXfs')[0];
  return elementsOf(used ?? styles, 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    const code = bareFormat(codes.get(id) ?? '');
    if (isBuiltInPercent(id) || code.includes('%')) return 'percent';
    return isBuiltInDate(id) || /[yd]|m.*[日月]|[月日年]/i.test(code) ? 'date' : undefined;
  });
}

/** A format without colours, conditions, locales and words in quotes, but with 年, 月 and 日, which dates are written with. */
const bareFormat = (code: string): string => code.replace(/\[[^\]]*\]/g, '').replace(/"([^"]*)"/g, (_, words: string) => words.replace(/[^年月日]/g, '')).replace(/general/gi, '');

/** Whether days are counted from 1904, as old workbooks of the Mac do. */
export const countsFrom1904 = (workbook: Element): boolean => {
  const [properties] = elementsOf(workbook, 'workbookPr');
  return ['1', 'true'].includes(properties?.attributes['date1904'] ?? '');
};

/** A day of a spreadsheet as YYYY-MM-DD. Day 60 of its calendar, 29 February 1900, never was; counts from 1900-03-01 are right. */
export function dayOf(serial: number, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(epoch + Math.floor(serial) * 86_400_000);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
