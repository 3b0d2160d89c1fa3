import type { InBoth } from '../../locale/locales.ts';

/** How a mistake is told: what was found, what was expected, what to do. */
export type Told = { found: InBoth; expected: InBoth; todo: InBoth };

/**
 * One kind of words that can lead to a person. Its patterns read text as `readPlainly` gives it: half-width signs,
 * straight quotes, short dashes, one space at most and none beside Han characters.
 */
export type Rule = Told & {
  /** Patterns that need a Latin letter or a digit. */
  latin: readonly RegExp[];
  /** Patterns that need a Han character. */
  han: readonly RegExp[];
  /** Patterns that tell only in a sentence that speaks of a child: “lives in …”, “middle school”. */
  besideChild?: { latin: readonly RegExp[]; han: readonly RegExp[] };
  /** True where what is found is a name, so that it may be one that is known and misspelt. */
  ofNames?: true;
  /** True where Han numerals written one by one read as digits: 一三八… */
  spelled?: true;
  /** Says of a match that it is none after all. */
  but?: (match: string, text: string, index: number) => boolean;
};

/** Words for a child. Only in their singular where a plural would speak of children in general. */
export const childEnglish = '(?:girl|boy|child|kid|pupil|student|youngster|teenager|toddler|infant|baby|orphan|schoolgirl|schoolboy|schoolchild|daughter|son)';
export const childChinese = '(?:女孩|男孩|孩子|女童|男童|儿童|小姑娘|小朋友|小家伙|女娃|男娃|娃娃|娃|女生|男生|学生|少年|少女|丫头|孤儿|女儿|儿子)';

/** The message words shared by all that no story may hold. */
export const leaveOut: InBoth = {
  en: 'take it out, in both languages; if it was ever committed or published, the history must be cleaned too: ask someone technical',
  zh: '两种语言里都删去；如果曾经用 git 提交或发布过，历史记录也要清除，请找懂技术的人处理',
};
