import { hanNumeral } from './read-chinese.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const cjk = `[\\d.${hanNumeral}]+`;

/** Numbers that are no figures: dates, ages, times, sums of money, telephones, ordinals, parts of names and addresses. */
const patterns = [
  `第${cjk}[次届期条章页]?`,
  // Dates and spans of time.
  `${cjk}年(?:${cjk}月)?(?:${cjk}[日号])?`,
  `${cjk}月(?:${cjk}[日号])?`,
  `${cjk}(?:多|余|来|几)?(?:个月|个小时|个星期|[日号天岁周年次届期页楼层级班]|小时|分钟|元|块钱|美元)`,
  `(?<![\\d.,])(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)`,
  `(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (?:19|20)\\d{2})?`,
  `\\b${month} \\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]*\\d)(?:,? (?:19|20)\\d{2})?`,
  `\\b${month},? (?:19|20)\\d{2}`,
  `\\d{1,2}:\\d{2}(?::\\d{2})?`,
  `[\\d.,]*\\d(?: (?:or|to) \\d+|-\\d+)?[ -]?(?:years?|months?|weeks?|days?|hours?|minutes?|times)\\b`,
  `\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|[a-z]+teen|[a-z]+ty)(?:-[a-z]+)?[ -](?:years?|months?|weeks?|days?|hours?|minutes?|times)\\b`,
  `\\b(?:aged?|age of|no\\.|number|page|chapter|version|figure|table|article) ?\\d+`,
  // Money.
  `(?:[$¥€£]|\\brmb|\\busd|人民币) ?[\\d.,]*\\d(?: ?(?:thousand|million|billion|[万亿]))?`,
  `[\\d.,]*\\d ?(?:thousand |million |billion )?(?:yuan|dollars?|rmb|euros?|pounds)\\b`,
  // Telephones.
  `\\+?\\d{2,4}-\\d{3,}(?:-\\d+)*`,
  `(?<!\\d)(?:1[3-9]\\d{9}|0\\d{9,11})(?!\\d)`,
  `(?:\\b(?:call|dial|phone|tel|hotline|helpline)\\b|拨打|致电|电话|热线)[^\\d\\n]{0,6}\\d{3,}`,
  `\\d{3,}(?=[^\\d\\n]{0,12}(?:hotline|helpline|热线|专线))`,
  // Other ordinals, fractions, and what only looks like a number.
  `\\d+(?:st|nd|rd|th)\\b`,
  `(?!百分之)[${hanNumeral}\\d]+分之[${hanNumeral}\\d]+`,
  `十分(?!之)|万一|千万(?=[别不要])|一[些起样直般定旦切]`,
  `(?:https?://|www\\.)\\S+`,
  `[a-z]+-?\\d+[a-z\\d]*`,
];

export type Span = { from: number; to: number };

/**
 * Stretches of a text, in plain signs, whose numbers are no figures. A year that stands alone is one of them, unless what
 * is counted comes right after it: “2000 volunteers”.
 *
 * @param counted a pattern for what is counted
 */
export function setAside(text: string, counted: RegExp): Span[] {
  const spans = patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(spanOf));
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?!,\d{3}(?!\d)|\.\d|\d|\s?[%万千百余多名人个])/g)].map(spanOf);
  return [...spans, ...years.filter(({ to }) => !counted.test(text.slice(to, to + 40)))];
}

const spanOf = (match: RegExpExecArray): Span => ({ from: match.index, to: match.index + match[0].length });
