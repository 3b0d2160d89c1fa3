/** Raised, lowered, circled and bracketed digits: footnote marks and numbers of lists. NFKC would make plain digits of them. */
const marks = /[\u00b9\u00b2\u00b3\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\u{1f100}-\u{1f10c}]/u;
const everyMark = new RegExp(marks.source, 'gu');

/** Whether a text holds a footnote mark. */
export const hasMark = (written: string | number): boolean => marks.test(String(written));

/** A cell’s text as it was meant: without footnote marks, full-width signs made plain, invisible ones dropped, runs of white space made one space. */
export const plain = (written: string | number): string =>
  String(written).replace(everyMark, '').normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();

/** The same for comparing: without spaces and capitals, so that “合　计” is 合计 and “Alder Town” is aldertown. */
export const dense = (written: string | number): string => plain(written).replace(/ /g, '').toLowerCase();

/**
 * A text for a message, or undefined where it might be a count or a record: anything with a digit in it, Chinese numerals
 * alone, and long texts are not repeated.
 */
export function repeatable(written: string | number): string | undefined {
  const text = plain(written);
  const tells = typeof written === 'number' || /\p{N}/u.test(text) || /^[零〇一二两三四五六七八九十百千万亿余多名人个位]+$/.test(text);
  return text === '' || tells || text.length > 24 ? undefined : text;
}
