import { hanNumeral } from '../../browser/check-number/read-chinese.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const cjk = `[\\d.${hanNumeral}]+`;

/** Numbers that are no figures: dates, ages, times, sums of money, telephones, ordinals, parts of names and addresses. */
export const asidePatterns: readonly string[] = [
  `第${cjk}[次届期条章页]?`,
  // Dates and spans of time.
  `${cjk}年(?:${cjk}月)?(?:${cjk}[日号])?`,
  `${cjk}月(?:${cjk}[日号])?`,
  `(?:${cjk}[-~至到])?${cjk}(?:多|余|来|几)?(?:个月|个小时|个星期|[日号天岁周年次届期页楼层级班]|小时|分钟|元|块钱|美元)`,
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
