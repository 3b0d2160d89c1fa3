import type { CodeBook } from '../../src/records/code-book.ts';
import { formatPeriod } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { forBoth } from './write-in-both.ts';

const cellName = /([A-Z]{2}|\d{6}) ([a-z0-9-]+) (\d{4}(?:-\d{2}){0,2})/g;

/**
 * A place in a file, for somebody who reads no code: rows and columns in words, cells by the names of their place and measure
 * where the code book has them. What else it says stays as it is.
 */
export function sayWhere(at: string, book: CodeBook | undefined): InBoth {
  const named = forBoth((locale) =>
    at.replace(cellName, (key, place: string, measure: string, period: string) => {
      const [where, what] = [book?.places.get(place), book?.measures.get(measure)];
      return where && what ? [where.name[locale], what.label[locale], formatPeriod(period, locale)].join(' · ') : key;
    }),
  );
  return {
    en: named.en.replace(/\bcells\[(\d+)\]/g, (path, index: string) => `cell ${Number(index) + 1}, ${path}`),
    zh: named.zh
      .replace(/\brow (\d+), column (\d+)/g, '第$1行第$2列')
      .replace(/\bline (\d+), column (\d+)/g, '第$1行第$2个字符')
      .replace(/\brow (\d+)/g, '第$1行')
      .replace(/\bcells\[(\d+)\]/g, (path, index: string) => `第${Number(index) + 1}格，${path}`),
  };
}
