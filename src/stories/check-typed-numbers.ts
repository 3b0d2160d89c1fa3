import { findTypedNumber } from '../locale/find-typed-number.ts';
import { Problem } from '../records/problem.ts';
import { placeInHead } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import { plainProse } from './plain-prose.ts';
import { sentenceAt } from './safeguards/sentence.ts';
import type { Text } from './read-texts.ts';

/** An adult’s own family, grown up, counts no child: 她的两个孩子都已成年, “her two children are grown”. */
const grownFamily =
  /[她他自己]的?[两三四五]个(?:孩子|儿子|女儿|儿女|子女)(?:如今|现在|早|也|都|均|全|已经|已){0,4}(?:成年|长大|成家|工作|上班)|\b(?:(?:her|his) (?:own )?(?:two|three|four|five)|(?:two|three|four|five)(?= grown)) (?:grown(?:-up)? |adult )?(?:children|sons|daughters|boys|girls)(?: (?:are|were) (?:all |both |now |already |long )*(?:grown|adults?)\b)/gi;

/**
 * Refuses a statistic typed into headline, dek or prose: it would have no source, no status and no way to be corrected.
 * Numbers stand as `<Figure id="…"/>`; dates may be typed. Small numbers in words (a woman’s age) are prose.
 */
export function checkTypedNumbers(text: Text<{ title: string; dek: string }>): void {
  for (const field of ['title', 'dek'] as const) {
    const words = withoutGrown(text.head[field]);
    const typed = findTypedNumber(words);
    if (typed) refuse(text.file, placeInHead(text.headText, [field], typed.index), typed, words, false);
  }
  const prose = plainProse(text.body);
  const words = withoutGrown(prose.text);
  const typed = findTypedNumber(words);
  if (typed) refuse(text.file, placeInText(text, prose.placeOf(typed.index)), typed, words, true);
}

/** Blanks without moving anything, so that an index stays true. */
const withoutGrown = (words: string): string => words.replace(grownFamily, (found) => found.replace(/[^\n]/g, ' '));

/** One to nine, in digits or words: as a count of people it may stand in no file at all. */
const isSmall = (found: string): boolean =>
  /^(?:[1-9]|[１-９]|[二两三四五六七八九])(?![\d０-９.,，．]*[\d０-９]|[十百千万亿成分])|^(?:two|three|four|five|six|seven|eight|nine)\b(?![ -](?:hundred|thousand|million|billion|dozen|thirds?|quarters?|fifths?|tenths?|per|in|out)\b)/i.test(found);
const speaksOfChildren = (sentence: string): boolean => /\b(?:child(?:ren)?|kids?|girls?|boys?|pupils?|orphans?|twins?|brothers|sisters)\b|孩子|儿童|女孩|男孩|女童|男童|少年|学生|孤儿|娃|未成年人/i.test(sentence);

function refuse(file: string, at: string, { found: number, index }: { found: string; index: number }, words: string, inBody: boolean): never {
  if (isSmall(number) || speaksOfChildren(sentenceAt(words, index))) refuseUnrepeated(file, at);
  const year = /^(?:19|20)\d{2}$/.test(number);
  throw new Problem({
    file,
    at,
    found: { en: `the number ${number} typed into the text`, zh: `文字里直接写了数字 ${number}` },
    expected: inBody
      ? { en: 'a figure by its id, so that it carries source and status: <Figure id="…"/>', zh: '按编号引用的数字，才会带上来源和状态：<Figure id="…"/>' }
      : { en: 'words and dates only: a number here could carry neither source nor status', zh: '只写文字和日期：数字在这里带不上来源和状态' },
    todo: year
      ? { en: 'if it is a year, set a comma after it; if it counts something, cite the figure in the text by its id', zh: '如是年份，请写“年”字或用逗号隔开；如是计数，请在正文里按编号引用' }
      : { en: 'put the figure into data/ and cite it in the text by its id, or take the number out', zh: '先把数字录入 data/，再在正文里按编号引用，或删去这个数字' },
  });
}

/** A number that may count a few children is not repeated, and nobody is told to write it into another file. */
function refuseUnrepeated(file: string, at: string): never {
  throw new Problem({
    file,
    at,
    found: { en: 'a number typed into the text, small or beside children (not repeated here)', zh: '文字里直接写了数字，或者很小，或者与孩子有关（此处不重复）' },
    expected: { en: 'words without a number: a count of people from one to nine is written in no file', zh: '不带数字的说法：一到九的人数，哪个文件里都不写' },
    todo: {
      en: 'leave it out, or say it without a number (“some”, “a few”); only a total that a source has published is cited, by its id: <Figure id="…"/>',
      zh: '删去，或换成不带数字的说法（“几个”“一些”）；只有来源公布过的合计，才按编号引用：<Figure id="…"/>',
    },
  });
}
