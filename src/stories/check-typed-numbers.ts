import { Problem } from '../records/problem.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';

/** Dates may be typed: 2018, 12 May 2024, August 2018, 2024年5月12日, 5月, 2020–2024. */
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dates = [
  new RegExp(`\\b\\d{1,2} (?:${months})\\b`, 'g'),
  /(?:19|20)\d{2}年(?:底|末|初)?(?:\d{1,2}月(?:\d{1,2}日|底|末|初)?)?/g,
  /\d{1,2}月(?:\d{1,2}日|底|末|初)?/g,
  /(?<![\d,.，．])(?:19|20)\d{2}(?![\d,.，．]\d|\d|万|人|名)/g,
];

/** What is not prose: tags with their attributes, addresses of links, comments, code in backquotes. */
const notProse = [/\{\/\*[\s\S]*?\*\/\}/g, /<[^>]*>/g, /\]\([^)]*\)/g, /`[^`]*`/g];

const digits = /\p{Nd}[\p{Nd}.,，．]*/u;
const hanNumber = /[一二两三四五六七八九十百千]+(?:点[一二三四五六七八九]+)?[百千万亿]+[余多]?[个名位人万]/u;
const ones = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty';
const spelled = new RegExp(`\\b(?:${ones})(?:[ -](?:${ones}))? (?:hundred|thousand|million|billion)\\b`, 'i');

/**
 * Refuses a statistic typed into prose: it would have no source, no status and no way to be corrected.
 * Numbers stand as `<Figure id="…"/>`; dates may be typed. Small numbers in words (a woman’s age) are prose.
 */
export function checkTypedNumbers(text: Text<unknown>): void {
  const prose = [...notProse, ...dates].reduce(blank, text.body);
  const match = digits.exec(prose) ?? hanNumber.exec(prose) ?? spelled.exec(prose);
  if (!match) return;
  throw new Problem({
    file: text.file,
    at: placeInText(text, match.index),
    found: { en: `the number ${match[0]} typed into the text`, zh: `正文里直接写了数字 ${match[0]}` },
    expected: { en: 'a figure by its id, so that it carries source and status: <Figure id="…"/>', zh: '按编号引用的数字，才会带上来源和状态：<Figure id="…"/>' },
    todo: { en: 'put the figure into data/ and cite it by its id, or take the number out', zh: '先把数字录入 data/ 再按编号引用，或删去这个数字' },
  });
}

/** Blanks without moving anything, so that line and column stay true. */
const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
