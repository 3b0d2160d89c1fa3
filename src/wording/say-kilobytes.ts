import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** How large a file is: “4.2 kB”, “1,020 kB”; a small one with one decimal, rounded up so that it is never nought. */
export function sayKilobytes(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1000;
  return fill(wordsOf(locale).mediaKit.kilobytes, { n: formatNumber(kilobytes < 10 ? Math.ceil(kilobytes * 10) / 10 : Math.round(kilobytes), locale) });
}
