/** A cell’s text as it was meant: full-width signs made plain, invisible ones dropped, runs of white space made one space. */
export const plain = (written: string | number): string =>
  String(written).normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();

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
