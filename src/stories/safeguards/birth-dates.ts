import { leaveOut, type Rule } from './rule.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const day = '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
/** A campaign may be born in May; that is nobody’s birthday. */
const someone = '(?<!\\b(?:project|programme|program|campaign|idea|plan|scheme|site|network|tradition|organisation|charity|movement) (?:was |is )?)\\bborn';
/** Years of birth of those who may have been children in any year this site tells of. */
const lately = '20(?:0[6-9]|[1-9]\\d)';
const hanYear = '(?:[12]\\d{3}|[一二][〇零一二三四五六七八九]{3}|[〇零一]?[\\d〇零一二三四五六七八九])年';
const hanLately = '(?:20(?:0[6-9]|[1-9]\\d)|二[〇零](?:[〇零][六七八九]|[一二][〇零一二三四五六七八九]))年';
const hanMonth = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|正|冬|腊)月';

/** The day or month on which anybody was born, and the year of a child’s birth. */
export const birthDates: Rule = {
  found: { en: 'what reads as a date of birth (not repeated here)', zh: '像是出生日期（此处不重复）' },
  expected: { en: 'no date of birth: an adult’s age in words, nothing of a child', zh: '不写出生日期：成年人只写年龄，孩子什么也不写' },
  todo: leaveOut,
  latin: [
    new RegExp(`${someone} (?:on |in |at )*(?:the )?(?:${day}(?: of)? ${month}|(?:early |late |mid-?)?${month})\\b`, 'i'),
    new RegExp(`${someone} (?:in |around |about )*(?:the )?(?:(?:early|late|spring|summer|autumn|winter)(?: (?:in|of))? )?${lately}\\b`, 'i'),
    /\bborn:? (?:on |in )*(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/i,
    new RegExp(`(?<![A-Za-z.])b\\. ?(?:${day} ${month}|${month} \\d|${lately}|\\d{4}-\\d{2})`),
    new RegExp(`\\b(?:${day} (?:of )?${month}|${month} ${day})(?: \\d{4})?,? (?:is|was) (?:her|his|their|the (?:girl|boy|child)'s) birthday\\b`, 'i'),
    new RegExp(`\\b(?:birthday|date[ -]of[ -]birth|birth[ -]?date|d\\.?o\\.?b\\.?)(?:'s| is| was| falls| comes|:)*(?: on| in)? (?:the )?(?:${day}(?: of)? ${month}|${month}|\\d{4}|\\d{1,2}[/.-]\\d)`, 'i'),
  ],
  han: [
    new RegExp(`(?:生于|出生于|出生在|出生日期[是为:]?|诞生于|生日[是为在:]?)(?:农历|阴历|公历|阳历)?(?:${hanYear})?${hanMonth}`, 'u'),
    new RegExp(`(?:生于|出生于|出生在|出生日期[是为:]?|诞生于)${hanLately}`, 'u'),
    new RegExp(`(?:${hanYear})?${hanMonth}(?:\\d{1,2}|[一二三四五六七八九十初廿]{1,3})?(?:日|号)?(?:出生|生(?![活产日病长意涯动存]))`, 'u'),
    new RegExp(`${hanLately}(?:春|夏|秋|冬)?(?:天|季)?(?:出生|生(?=[,。;的]|$))`, 'u'),
    /(?:出生日期|出生年月日?|出生时间|出生|生日|生辰)[:是为于在]{0,2}\d{4}[-./]\d/u,
    /\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:日)?(?:出生|生(?=[,。;的)]|$))/u,
    new RegExp(`(?:出生年月日?|出生时间|出生|生辰)[:是为]{1,2}(?:农历|阴历|公历|阳历)?${hanYear}`, 'u'),
    new RegExp(`${hanMonth}(?:\\d{1,2}|[一二三四五六七八九十初廿]{1,3})(?:日|号)?(?:是|就是|正是|过)(?:她|他|孩子|女孩|男孩)?的?生日`, 'u'),
    /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[^,。;!?\n]{0,6}(?:出生|生人)/u,
    /[01]\d后(?:女孩|男孩|孩子|学生)/u,
  ],
};
