import { childEnglish, leaveOut, type Rule } from './rule.ts';
import { speaksOfChild } from './sentence.ts';

const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|[4-9]th|1[0-2]th)';
const cardinal = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const school = '(?:primary|elementary|middle|junior|secondary|senior|high|lower|upper)';
const stage = '(?:小学|初中|高中|中学|幼儿园|学前班)';
const enters = `(?:上|读|念|升|升入|考上|考入|进)了?${stage}(?!老师|教师)`;
const now = '(?:今年|明年|去年|刚刚?|才|快要?|已经?|就要|即将)';
const numeral = '[一二两三四五六七八九1-9]';

/** The year of school a child is in, which says its age and its class. A student of a university is grown up. */
export const schoolYears: Rule = {
  found: { en: 'what reads as a child’s year at school (not repeated here)', zh: '像是孩子的年级或班级（此处不重复）' },
  expected: { en: 'no grade, class or year of school: with a place it leads to one classroom', zh: '不写年级、班级：连同地点，就能找到一间教室' },
  todo: leaveOut,
  latin: [
    new RegExp(`\\b${ordinal}[ -]grad(?:e|er)s?\\b`, 'i'),
    new RegExp(`\\bgrades? ${cardinal}\\b`, 'i'),
    new RegExp(`\\b${ordinal}[ -]year (?:of|at|in) (?:the )?(?:\\w+ )?${school}\\b`, 'i'),
    new RegExp(`\\b${ordinal}[ -]year ${school}?[ -]?(?:school )?(?:pupil|schoolgirl|schoolboy|schoolchild)`, 'i'),
    new RegExp(`\\byear ${cardinal} (?:pupil|at ${school}|in ${school}|of ${school}|class)`, 'i'),
    new RegExp(`\\bclass ${cardinal},? (?:grade|year)\\b`, 'i'),
    new RegExp(`\\b(?:Primary|Junior|Senior) ${cardinal}\\b`, 'i'),
    /\bin [PSJ][1-6]\b/,
    /\b(?:kindergart[ea]ner|kindergartner|sixth-former|preschooler)\b/i,
  ],
  han: [
    new RegExp(`(?<!大学|本科|大专|研究生|第)${numeral}年级`, 'u'),
    new RegExp(`${numeral}(?:年级?)?\\(${numeral}\\)班|${numeral}年级?${numeral}班`, 'u'),
    /(?:读|念|上|升|升入|考上|考入)了?[初高][一二三](?![点次样些层米尺寸处])/u,
    /(?<!正月|大年|腊月|农历)[初高][一二三](?:年级|学生|女生|男生|新生|班|上学期|下学期|毕业班)/u,
    /(?:读|念|上|在)(?:幼儿园)?(?:学前班|[大中小]班)(?!车|组|长|会)/u,
    /幼儿园[大中小]班/u,
    // 她小学毕业就出去打工了，说的是她自己；孩子小学毕业，说的是孩子。
    new RegExp(`(?:孩子|女孩|男孩|女童|男童|小姑娘|娃)(?!们)[^,。;:!?\\n]{0,8}(?:${stage}毕业|${enters})`, 'u'),
  ],
  besideChild: {
    latin: [
      new RegExp(`\\b${childEnglish} (?:\\w+ ){0,3}(?:left|leaves|leaving) ${school}(?: \\w+)? school\\b`, 'i'),
      new RegExp(`\\b(?:start|begin|enter|finish|join)(?:s|es|ed|ing|ning)? (?:the )?(?:primary|elementary|middle|junior|senior|secondary|high|nursery|lower|upper)(?: \\w+)? school\\b`, 'i'),
      /\b(?:began|begun|in|into|at) (?:primary|elementary|middle|junior|senior|secondary|high|nursery)(?: \w+)? school\b/i,
      /\b(?:starts?|started|starting|begins?|began|left|in|goes to|went to) kindergart[ea]n\b/i,
    ],
    han: [new RegExp(`${now}(?:从)?${stage}毕业|${now}${enters}`, 'u')],
  },
  // “She left school after the ninth grade”: a woman’s schooling, like 初中毕业, unless the sentence speaks of a child.
  but: (_, text, index) => /\b(?:left|finished|quit|out of) school (?:after|in|at|with) (?:the )?$/i.test(text.slice(Math.max(0, index - 40), index)) && !speaksOfChild(text, index),
};
