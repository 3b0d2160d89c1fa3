/** A number of years, an age, a length of time, written in words. */
export type SpelledNumber = { index: number; written: string; value: number };

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals: Record<string, string> = { first: 'one', second: 'two', third: 'three', fifth: 'five', eighth: 'eight', ninth: 'nine' };

const english = new RegExp(`(?<![\\w-])(?:(?<teen>${teens.join('|')})(?:th)?|(?<ten>${tens.join('|')}|${tens.map((ten) => ten.replace(/y$/, 'ieth')).join('|')})(?:[- ](?<one>${ones.join('|')}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?)(?![\\w])`, 'gi');
const han = '一二三四五六七八九';
const chinese = new RegExp(`(?<![${han}十百千万亿分几数])(?<ten>[二三四五六七八九])?十(?<one>[${han}])?(?![百千万亿几分足全]|[${han}])`, 'gu');

/**
 * Numbers from thirteen to ninety-nine in words of either language. Smaller ones are left to each language’s own way of
 * speaking (“a couple”, 十分), and statistics are never typed at all.
 */
export function spelledNumbersIn(words: string): readonly SpelledNumber[] {
  const inEnglish = [...words.matchAll(english)].map((match) => {
    const { teen, ten = '', one = '' } = match.groups ?? {};
    const ending = one.toLowerCase();
    const unit = ones.indexOf(ordinals[ending] ?? ending.replace(/th$/, '')) + 1;
    const value = teen ? 13 + teens.indexOf(teen.toLowerCase()) : 20 + tens.indexOf(ten.toLowerCase().replace(/ieth$/, 'y')) * 10 + unit;
    return { index: match.index, written: match[0], value };
  });
  const inChinese = [...words.matchAll(chinese)].map((match) => {
    const sign = (one = ''): number => han.indexOf(one) + 1;
    const value = (match.groups?.['ten'] ? sign(match.groups['ten']) : 1) * 10 + (match.groups?.['one'] ? sign(match.groups['one']) : 0);
    return { index: match.index, written: match[0], value };
  });
  return [...inEnglish, ...inChinese].filter(({ value }) => value > 12);
}
