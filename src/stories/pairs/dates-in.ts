/** A date as it is written; `key` is `2024`, `2024-05`, `2024-05-12`, or without its year `--05`, `--05-12`. */
export type WrittenDate = { index: number; written: string; key: string };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = `(?<month>${months.join('|')})`;
const han = '一二三四五六七八九';
const hanDay = `[${han}]?十[${han}]?|[${han}]|\\d{1,2}`;
const year = '(?<year>(?:19|20)\\d{2})';

/** In this order; what one has read the next does not see. “In May” is a month, “they may” is none, nor is 三个月. */
const patterns = [
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? ${year}\\b)?`,
  `\\b${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ${year}\\b)?`,
  `\\b${month},? (?:of )?${year}\\b`,
  `\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Bb]etween|[Dd]uring|and|early|late|last|next|this|that|[Ee]very) ${month}\\b`,
  `(?<year>(?:19|20)\\d{2}|[一二][〇零${han}]{3})年(?:的)?(?:(?<month>${hanDay})月(?:(?<day>${hanDay})[日号])?)?`,
  `(?<![个\\d${han}十几数])(?<month>1[0-2]|[1-9]|十[一二]?|[${han}])月(?:(?<day>${hanDay})[日号])?(?![饼亮光球色])`,
  `(?<![\\d,.])${year}(?![\\d]|[,.]\\d)`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Every date in words of either language, in the order of the patterns. “The end of August 2018” and 2018年8月底 are 2018-08. */
export function datesIn(words: string): readonly WrittenDate[] {
  let rest = words;
  return patterns.flatMap((pattern) =>
    [...rest.matchAll(pattern)].map((match) => {
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
      const { year: inYear, month: inMonth, day } = match.groups ?? {};
      const parts = [inYear ? String(numberOf(inYear)) : '-', ...[inMonth, day].flatMap((part) => (part ? String(numberOf(part)).padStart(2, '0') : []))];
      return { index: match.index, written: match[0], key: parts.join('-') };
    }),
  );
}

/** A month’s name, digits, or Han numerals up to 三十一 and, sign by sign, of a year. */
function numberOf(written: string): number {
  const named = months.indexOf(written);
  if (named >= 0) return named + 1;
  if (/^\d+$/.test(written)) return Number(written);
  const sign = (one: string): number => '〇一二三四五六七八九'.indexOf(one === '零' ? '〇' : one);
  if (!written.includes('十')) return [...written].reduce((sum, one) => sum * 10 + sign(one), 0);
  const [tens = '', ones = ''] = written.split('十');
  return (tens ? sign(tens) : 1) * 10 + (ones ? sign(ones) : 0);
}

/**
 * Whether a date is told among others: the same, or one that is more exact. Where the year is left to the sentence
 * before (“in May of that year”), any such month will do, as long as the year is told somewhere.
 */
export function isTold(key: string, others: readonly string[]): boolean {
  if (others.some((other) => other === key || other.startsWith(`${key}-`))) return true;
  if (key.startsWith('--')) return others.some((other) => other.slice(4).startsWith(key.slice(1)));
  const [inYear = '', ...rest] = key.split('-');
  return rest.length > 0 && others.some((other) => other.startsWith(inYear)) && others.some((other) => `${other}-`.startsWith(`--${rest.join('-')}-`));
}
