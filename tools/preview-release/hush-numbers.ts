import type { InBoth } from '../../src/locale/locales.ts';
import type { Words } from '../../src/records/problem.ts';

/**
 * What was found wrong, without a number: one in it may be a count that must not be seen. Dates, codes of places, rows and
 * columns stay, since they say where to look.
 */
export function hushNumbers(words: Words, codes: ReadonlySet<string>): InBoth {
  const { en, zh } = inEach(words);
  return { en: hush(en, codes), zh: hush(zh, codes) };
}

/** A maintainer’s words in both languages; those that have none of their own are the same in each. */
export const inEach = (words: Words): InBoth => (typeof words === 'string' ? { en: words, zh: words } : words);

const numbers = /\d{4}-\d{2}(?:-\d{2})?(?!\d)|[\d０-９]+(?:[.,，．][\d０-９]+)*/g;
/** Rows, columns and pages of the file are counted, not counts. */
const whereInFile = /(?:\b(?:rows?|columns?|lines?|sheet) |第|\bSheet|![A-Z]{1,3}|[–-][A-Z]{1,3})$/;
const hush = (text: string, codes: ReadonlySet<string>): string =>
  text.replace(numbers, (number, at: number) => (/^\d{4}-\d{2}(-\d{2})?$/.test(number) || codes.has(number) || whereInFile.test(text.slice(0, at)) ? number : '…'));

/** A sentence that names the day on which the page was written would make it another page every day. */
export const withoutToday = ({ en, zh }: InBoth): InBoth => ({ en: en.replace(/(today), \d{4}-\d{2}-\d{2}/, '$1'), zh: zh.replace(/(今天)（\d{4}-\d{2}-\d{2}）/, '$1') });
