/** Words as rules read them, and where each of their characters stands in what was written. */
export type Plainly = { text: string; placeOf: (index: number) => number };

const blank = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const han = '\\p{Script=Han}';

/** What is not read as it is written: entities, line ends, unseen signs, dashes, quotes, spaces, full-width signs. */
const unplain = new RegExp(
  [
    '(?<entity>&(?:#\\d{1,6}|#x[\\da-f]{1,5}|nbsp|ensp|emsp|thinsp);)',
    `(?<end>(?:${blank}*\\n)+(?:${blank}|>)*)`,
    '(?<unseen>[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]+)',
    '(?<dash>[\\u2010-\\u2015\\u2212])',
    '(?<single>[\\u2018\\u2019\\u201b])',
    '(?<double>[\\u201c-\\u201f\\u300c-\\u300f])',
    `(?<space>(?<=${han})${blank}+|${blank}+(?=${han})|${blank}{2,}|[\\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000])`,
    '(?<wide>[\\uff01-\\uff5e\\u2460-\\u24ff\\u{1d7ce}-\\u{1d7ff}])',
  ].join('|'),
  'giu',
);

/**
 * Takes out of a text what hides words from a reader of letters: “９ 岁” is 9岁, a phrase over two lines is one phrase.
 * An empty line, a heading and an item of a list begin anew (`\n`). Letters keep their order.
 */
export function readPlainly(written: string): Plainly {
  const cuts = [...written.matchAll(unplain)].map((match) => ({ from: match.index, to: match.index + match[0].length, instead: insteadOf(match, written) }));
  let text = '';
  let end = 0;
  for (const { from, to, instead } of cuts) {
    text += written.slice(end, from) + instead;
    end = to;
  }
  return { text: text + written.slice(end), placeOf };

  function placeOf(index: number): number {
    let shift = 0;
    for (const { from, to, instead } of cuts) {
      if (from - shift >= index + (instead ? 0 : 1)) break;
      if (index < from - shift + instead.length) return from;
      shift += to - from - instead.length;
    }
    return index + shift;
  }
}

const isHan = new RegExp(han, 'u');

function insteadOf(match: RegExpExecArray, written: string): string {
  const { entity, end, unseen, dash, single, double, space } = match.groups ?? {};
  if (unseen) return '';
  if (dash) return '-';
  if (single) return "'";
  if (double) return '"';
  if (entity) return decode(entity);
  const [before = '', after = ''] = [written[match.index - 1], written[match.index + match[0].length]];
  if (end) {
    const anew = (end.match(/\n/g)?.length ?? 0) > 1 || /^(?:[-*+#|]|\d+[.)] )/.test(written.slice(match.index + match[0].length, match.index + match[0].length + 4));
    if (anew) return '\n';
    return isHan.test(before) || isHan.test(after) ? '' : ' ';
  }
  if (space) return isHan.test(before) || isHan.test(after) ? '' : ' ';
  return match[0].normalize('NFKC');
}

function decode(entity: string): string {
  const [, decimal, hex] = /^&#(?:(\d+)|x([\da-f]+));$/i.exec(entity) ?? [];
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 32;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

const digitOf: Record<string, string> = { 〇: '0', 零: '0', '○': '0', 一: '1', 幺: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** Han numerals as digits, one for one, for numbers that are spoken digit by digit. */
export const withDigits = (text: string): string => text.replace(/[〇零○一幺二三四五六七八九]/g, (sign) => digitOf[sign] ?? sign);
