import { childChinese, childEnglish, leaveOut, type Rule } from './rule.ts';

const below = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|[1-9])';
const young = `(?<!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundred and)[ -])(?<![\\w-]|\\d[,.])${below}`;
/** Ages at which law draws a line; “under sixteen”, “turns sixteen” tell of a definition and of no child. */
const notLaw = '(?!fourteen|sixteen|14|16)';
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fifteenth|seventeenth|1st|2nd|3rd|[4-9]th|1[0-35-7]th)';
/** What may be some years old and is nobody. */
const thing = '(?:programme|program|campaign|project|scheme|site|website|house|building|car|van|bus|tree|road|network|tradition|practice|law|rule|figure|count|definition|report|total|series|survey|census|page|organisation|organization|foundation|charity|centre|center|station|company|plan|idea)';
const notThing = `(?<!\\b${thing}s? (?:is|are|was|were)(?: now| only| already| just| about)? )`;
const aside = '(?:(?:only|just|then|now|still|about|around|barely|nearly|almost|already|not yet|not quite|more than|over|under|less than|younger than) )*';

const numeral = '(?:十[一二三四五六]、?[二三四五六七]|十[一二三四五六七几来多]?|[一二两三四五六七八九]|1[0-7]|[1-9])';
const alone = '(?<![\\d.一二两三四五六七八九十百千几数])';
const years = '个?(?:周|虚|多)?[岁歲](?!月|数|寒|之差|的差)';

/** How old a child is. A woman’s age, and the ages by which law defines a child, are none. */
export const childAges: Rule = {
  found: { en: 'what reads as a child’s age (not repeated here)', zh: '像是孩子的年龄（此处不重复）' },
  expected: {
    en: 'no age of a child; an adult’s in words (“twenty-nine”), or the line a law draws (“under sixteen”)',
    zh: '不写孩子的年龄；成年人的年龄用汉字写（二十九岁），法律划的线照写（不满十六周岁）',
  },
  todo: leaveOut,
  latin: [
    new RegExp(`${notThing}${young}[ -](?:years?|months?|weeks?)[ -]olds?\\b(?! (?:[a-z]+ )?${thing}s?\\b)`, 'i'),
    new RegExp(`${young}(?: and a half)? (?:years|year|months|month) of age\\b`, 'i'),
    new RegExp(`\\baged (?:just |only |about |around |between |from )?${young}(?![\\w-])(?! (?:per ?cent|years? (?:ago|later)))`, 'i'),
    new RegExp(`(?<!\\b(?:under|below|over|above|beyond|reach|reaches|reached|until|till|before|after|past) (?:the )?)\\b(?:the )?ages? (?:of )?(?:just |only |about |between )?${young}(?![\\w-])`, 'i'),
    new RegExp(`\\b(?:turned|turns|turning|turn) ${notLaw}(?!one (?!when|in|on))${young}(?! (?:of|hundred|thousand|to|times|[a-z]+s)\\b)`, 'i'),
    new RegExp(`\\b(?:her|his|their|the (?:girl|boy|child)'s|a) ${ordinal} birthday\\b`, 'i'),
    new RegExp(`\\b(?:she|he|who|${childEnglish})(?:'s| is| was| were|'d be| would be| will be| had been) ${aside}(?!one\\b)${young}(?=[.,;:!?)\\n]| (?:when|and|at the time|years|then|but|now|that|in)\\b|$)`, 'i'),
    new RegExp(`\\b${childEnglish} (?:of|aged) ${young}(?=[.,;:!?)\\n]| (?:who|whose|in|from|and|with|was|is|had|has|came|lives|sat|stood|said|told|\\w+ed)\\b|$)`, 'i'),
    new RegExp(`\\b(?:${childEnglish}|twins|siblings|brothers|sisters), (?:then |now |only |just |aged )*${young}(?:,|\\.|$| and ${below}[,.])`, 'i'),
    new RegExp(`(?<![\\w.])(?:1[0-7]|[1-9]) ?(?:yo|y\\/o|y\\.o\\.|yrs?(?: old)?)\\b`, 'i'),
    /\ufffc[ -](?:years?|months?)[ -]old\b/i,
    new RegExp(`\\b(?:girl|boy|child|pupil|twins|girls|boys|sisters|brothers) of (?!one\\b)${young}(?![\\w-])(?! (?:[a-z-]+ )?(?:parents|siblings|children|brothers|sisters|families|homes|people|villages|schools|years)\\b)`, 'i'),
    new RegExp(`\\b(?:twins|siblings|girls|boys|sisters|brothers|kids|children) (?:are|were) ${aside}(?!one\\b)${young}(?=[.,;:!?)\\n]| (?:now|when|then|and|years)\\b|$)`, 'i'),
    new RegExp(`\\bat ${young},? (?:the|this|that|a) (?:[a-z-]+ )?${childEnglish}\\b`, 'i'),
    new RegExp(`\\b(?:girl|boy|child|pupil|baby|twin)s?'s? ${ordinal} (?:spring|summer|autumn|winter|birthday|year)\\b(?! (?:with|as|of|in|away|on)\\b)`, 'i'),
  ],
  han: [
    // 十六周岁 是法律划的线，前后有“不满”“以下”等字的不算。
    new RegExp(`${alone}(?![大小长老差过添虚增了][一两几])(?:${numeral}|[三四五六七八][四五六七八九]|[一二三四五六七八九]、[二三四五六七八九])${years}`, 'u'),
    /\ufffc个?周?[岁歲]/u,
    new RegExp(`${childChinese}[^,。;:!?\\n]{0,8}${alone}${numeral}(?:个半?月大|个多月大)`, 'u'),
    new RegExp(`(?:刚|才|已|年方|时年|现年|今年|那年)满?${alone}(?:十[一二三四五六七]?|[三四五六七八九])(?:周)?(?=[,。;:!?的\\n]|$)`, 'u'),
    /(?:刚|才|已|快|还不|还没|不)满周岁/u,
    new RegExp(`(?:第${numeral}|${alone}${numeral}岁)个?生日`, 'u'),
    /[壹贰叁肆伍陆柒捌玖拾]{1,3}周?[岁歲]/u,
    new RegExp(`(?:年纪|年龄|岁数)[:是为]*(?:才|只有|刚)?${numeral}(?![一二三四五六七八九十百\\d])(?=[,。;!?\\n]|$)`, 'u'),
    new RegExp(`${childChinese}[^,。;:!?\\n]{0,4}(?:[01]\\d|[〇零一][〇零五])后(?![来面的])|(?:[01]\\d|[〇零一][〇零五])后的?小?${childChinese}`, 'u'),
  ],
  besideChild: {
    latin: [/\b[Yy]ear of the (?:Rat|Ox|Tiger|Rabbit|Hare|Dragon|Snake|Horse|Goat|Sheep|Ram|Monkey|Rooster|Cock|Dog|Pig)\b/i],
    han: [/(?<![她我]是?)属(?:[鼠牛虎兔龙蛇马羊猴鸡狗猪])(?=[的,。;!?\n了]|$)/u],
  },
  but: (match, text, index) => isLegalLine(match, text, index) || isGrowth(match, text, index),
};

/** 不满十六周岁、年满十八岁、过了十六岁的生日、三岁以下: what a law or a definition says. */
function isLegalLine(match: string, text: string, index: number): boolean {
  const [before, after] = [text.slice(Math.max(0, index - 4), index), text.slice(index + match.length, index + match.length + 4)];
  const legalAge = /^(?:十四|十六|14|16)(?:周)?岁/.test(match);
  if (legalAge && (/(?:不满|未满|满了?|不足|到了?|过了?|年满)$/.test(before) || /^(?:以下|以上|以内|以前|为止|的?生日|的线)/.test(after))) return true;
  if (/周岁$/.test(match) && /(?:不满|未满|年满|已满|不足|(?<![刚才快])满)$/.test(before)) return true;
  return /岁$/.test(match) && /^(?:以下|以上|以内)/.test(after);
}

/** 又长了一岁、小两岁: a difference, not an age. */
const isGrowth = (match: string, text: string, index: number): boolean => /^[一二两三几]岁$/.test(match) && /[大小长老差添增了每轻]$/.test(text.slice(0, index));
