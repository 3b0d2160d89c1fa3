/** Words as rules read them, and where each of their characters stands in what was written. */
export type Plainly = { text: string; placeOf: (index: number) => number };

const blank = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const han = '\\p{Script=Han}';

/** Signs that may be written by name, where they can hide a number or a word. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', hairsp: ' ', numsp: ' ', puncsp: ' ', Tab: ' ', shy: '', zwj: '', zwnj: '', lrm: '', rlm: '', NoBreak: '', ZeroWidthSpace: '',
  hyphen: '-', dash: '-', ndash: '-', mdash: '-', minus: '-', commat: '@', period: '.', plus: '+', num: '#', lpar: '(', rpar: ')', colon: ':', comma: ',', lowbar: '_', sol: '/', amp: '&',
};

/** Where the digits of other scripts of the region begin: Arabic, Persian, Tibetan, Mongolian. */
const zeros = [0x0660, 0x06f0, 0x0f20, 0x1810];

/** What is not read as it is written: entities, line ends, unseen signs, dashes, quotes, spaces, full-width signs. */
const unplain = new RegExp(
  [
    `(?<entity>&(?:#\\d{1,8}|#x[\\da-f]{1,8}|${Object.keys(named).join('|')});)`,
    `(?<end>(?:${blank}*\\n)+(?:${blank}|>)*)`,
    '(?<unseen>[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u20e3]+)',
    '(?<dash>[\\u2010-\\u2015\\u2212])',
    '(?<single>[\\u2018\\u2019\\u201b])',
    '(?<double>[\\u201c-\\u201f\\u300c-\\u300f])',
    `(?<space>(?<=${han})${blank}+|${blank}+(?=${han})|${blank}{2,}|[\\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000])`,
    '(?<wide>[\\uff01-\\uff5e\\u2460-\\u24ff\\u{1d7ce}-\\u{1d7ff}\\u00b2\\u00b3\\u00b9\\u2070-\\u2089]|(?![0-9])\\p{Nd})',
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
  return plainSign(match[0]);
}

/** An entity as it is read: what it stands for may itself be unseen, or of full width. */
function decode(entity: string): string {
  const [, decimal, hex, name = ''] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(entity) ?? [];
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
  if (code === undefined) return named[name] ?? ' ';
  return code > 0 && code <= 0x10ffff ? readPlainly(String.fromCodePoint(code)).text : ' ';
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? sign.normalize('NFKC') : String(code - zero);
}

const digitOf: Record<string, string> = { 〇: '0', 零: '0', '○': '0', 一: '1', 幺: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };
/** Numerals of cheques: words of their own (大陆), unless several stand together. */
const onCheques: Record<string, string> = { 零: '0', 〇: '0', 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9' };

/** Han numerals as digits, one for one, for numbers that are spoken digit by digit. */
export const withDigits = (text: string): string =>
  text
    .replace(/[壹贰叁肆伍陆柒捌玖零〇]{4,}/g, (signs) => [...signs].map((sign) => onCheques[sign]).join(''))
    .replace(/[〇零○一幺二三四五六七八九]/g, (sign) => digitOf[sign] ?? sign);
