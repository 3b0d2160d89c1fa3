import { findTypedNumber } from '../locale/find-typed-number.ts';
import { Problem } from '../records/problem.ts';
import { placeInHead } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';

/**
 * Refuses a statistic typed into headline, dek or prose: it would have no source, no status and no way to be corrected.
 * Numbers stand as `<Figure id="…"/>`; dates may be typed. Small numbers in words (a woman’s age) are prose.
 */
export function checkTypedNumbers(text: Text<{ title: string; dek: string }>): void {
  for (const field of ['title', 'dek'] as const) {
    const typed = findTypedNumber(text.head[field]);
    if (typed) refuse(text.file, placeInHead(text.headText, [field], typed.index), typed.found, false);
  }
  const prose = plainProse(text.body);
  const typed = findTypedNumber(prose.text);
  if (typed) refuse(text.file, placeInText(text, prose.placeOf(typed.index)), typed.found, true);
}

function refuse(file: string, at: string, number: string, inBody: boolean): never {
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
