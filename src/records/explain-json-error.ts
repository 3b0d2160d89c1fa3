import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Words } from './problem.ts';

type Explained = { at: number; found: Words; expected: Words; todo: Words };

/** Slips that a Chinese keyboard, a word processor or a habit of writing numbers brings, and how each is mended. */
const slips: readonly { sign: RegExp; found: Words; expected: Words; todo: Words }[] = [
  {
    sign: /[“”‘’„«»「」]/,
    found: { en: 'a curly quotation mark', zh: '中文引号或弯引号' },
    expected: { en: 'the straight quotation mark "', zh: '英文直引号 "' },
    todo: { en: 'type " instead; edit in a plain text editor, not in Word or Excel', zh: '改成英文直引号 "（切换到英文输入法，不要用 Word、Excel 编辑）' },
  },
  {
    sign: /[\uff10-\uff19]/,
    found: { en: 'full-width digits', zh: '全角数字' },
    expected: { en: 'half-width digits, such as 5000', zh: '半角数字，如 5000' },
    todo: { en: 'type the digits again with the English keyboard', zh: '用英文输入法重新输入数字' },
  },
  {
    sign: /[，、：；｛｝［］　]/,
    found: { en: 'a full-width comma, colon, bracket or space', zh: '全角标点或空格' },
    expected: { en: 'the half-width sign: , : { } [ ]', zh: '半角标点：, : { } [ ]' },
    todo: { en: 'type it again with the English keyboard', zh: '用英文输入法重新输入这个标点' },
  },
  {
    sign: /[万千百亿余多人名个]/,
    found: { en: 'a Chinese character beside a number', zh: '数字旁边有汉字' },
    expected: { en: 'the whole number in digits: 42000 for 4.2万', zh: '完整的阿拉伯数字：4.2万请写作 42000' },
    todo: { en: 'write the digits alone, without quotes', zh: '只写数字，不加汉字，不加引号' },
  },
];

/** Error codes of the parser in words; what is not listed is told as plain “not JSON”. */
const codes: Record<string, { found: Words; todo: Words }> = {
  CommaExpected: { found: { en: 'no comma between two items', zh: '两项之间缺少逗号' }, todo: { en: 'put a comma at the end of the item before', zh: '在前一项末尾加上英文逗号' } },
  ColonExpected: { found: { en: 'no colon after the name of a field', zh: '字段名之后缺少冒号' }, todo: { en: 'put a colon after the name', zh: '在字段名后加上英文冒号' } },
  PropertyNameExpected: { found: { en: 'a comma after the last item, or a name without quotes', zh: '最后一项之后多了逗号，或字段名没有加引号' }, todo: { en: 'take the comma before it out, or put the name in quotes; a number has no comma in it', zh: '删去前面多余的逗号，或给字段名加英文引号；数字里不加逗号' } },
  ValueExpected: { found: { en: 'nothing where a value should stand', zh: '缺少内容' }, todo: { en: 'write the value, or take the comma before it out', zh: '补上内容，或删去前面多余的逗号' } },
  CloseBraceExpected: { found: { en: 'no closing }', zh: '缺少右花括号 }' }, todo: { en: 'add the closing }', zh: '补上 }' } },
  CloseBracketExpected: { found: { en: 'no closing ]', zh: '缺少右方括号 ]' }, todo: { en: 'add the closing ]', zh: '补上 ]' } },
  UnexpectedEndOfString: { found: { en: 'a text without its closing quotation mark', zh: '文字末尾缺少引号' }, todo: { en: 'close the text with "', zh: '在文字末尾加上英文引号 "' } },
  InvalidCommentToken: { found: { en: 'a comment', zh: '注释' }, todo: { en: 'take it out: JSON has no comments', zh: '删去：JSON 不能写注释' } },
  EndOfFileExpected: { found: { en: 'more after the end', zh: '结尾之后还有内容' }, todo: { en: 'take out what follows the last }', zh: '删去最后一个 } 之后的内容' } },
};

/**
 * What is wrong at a place where JSON breaks off, in a maintainer's words. The file's own text is not repeated:
 * it might be a count that must not be seen.
 */
export function explainJsonError(text: string, { offset, length, error }: ParseError): Explained {
  // A slip stands in the faulty piece or right after it, on the same line.
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset + length);
  const around = text.slice(offset, end < 0 ? undefined : end);
  for (const { sign, ...words } of slips) {
    const found = sign.exec(around.slice(0, Math.max(length, 1) + 2));
    if (found) return { at: offset + found.index, ...words };
  }
  const code = codes[printParseErrorCode(error)];
  // A missing comma is felt on the line after it; people look for it on the line it belongs to.
  const at = printParseErrorCode(error) === 'CommaExpected' && text.slice(start, offset).trim() === '' ? lastInkBefore(text, offset) : offset;
  return {
    at,
    found: code?.found ?? { en: 'something that is not JSON', zh: '此处不符合 JSON 格式' },
    expected: {
      en: 'JSON: straight double quotes, a comma between items and none after the last',
      zh: 'JSON 格式：用英文双引号；各项之间用英文逗号，最后一项之后不加逗号',
    },
    todo: code?.todo ?? { en: 'look here and on the line before for a missing or extra comma, quote or bracket', zh: '检查此处和上一行，是否多了或少了逗号、引号或括号' },
  };
}

const lastInkBefore = (text: string, offset: number): number => text.slice(0, offset).trimEnd().length;
