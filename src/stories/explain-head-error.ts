import type { Document } from 'yaml';
import type { Words } from '../records/problem.ts';

/** A mistake in front matter, told to its writer; `line` counts from 1 within the words of the front matter. */
export type HeadFault = { line: number; column: number; found: Words; todo: Words };

/** Fields that hold codes, ids, days and choices: nothing in them is written with Chinese signs. */
const coded = /^(?:kind|place|place_published_by|themes|order|basis|sources|written|reviewed_by|scope|given|expires|age|guardian_agreed|reference|file|shows|children|published_by)$/;
const chineseSign = /[“”‘’「」『』＂＇【】［］｛｝（），、；：－．\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
/** `  - name: value`, as far as it is written in that way. */
const item = /^(?<lead> *(?:- +)?)(?<name>[A-Za-z_]+):(?<space>[ \t]*)(?<value>.*)$/;

/** The first of the mistakes that writers make and the parser does not know, such as a colon of the Chinese keyboard. */
export function findHeadFault(written: string): HeadFault | undefined {
  let list = '';
  for (const [at, text] of written.split('\n').entries()) {
    const name = item.exec(text)?.groups?.['name'];
    const field = name ?? (/^ *- /.test(text) ? list : '');
    if (name) list = name;
    const fault = faultOfLine(text, field);
    if (fault) return { line: at + 1, ...fault };
  }
  return undefined;
}

type LineFault = Omit<HeadFault, 'line'>;

function faultOfLine(text: string, field: string): LineFault | undefined {
  const tab = /^ *\t/.exec(text);
  if (tab) return { column: tab[0].length, found: { en: 'a tab at the beginning of a line', zh: '行首用了制表符（Tab）' }, todo: { en: 'put two spaces in its place', zh: '改成两个空格' } };
  if (dashes.test(text)) return dashLine(text);
  const colon = /^(?<name>(?:[^\s:：#"'“‘[{-][^\s:：]*| +(?:- +)?[a-z_]+|- +[a-z_]+)) *：\s*(?<value>.*)$/.exec(text);
  if (colon) {
    const { name = '', value = '' } = colon.groups ?? {};
    return { column: text.indexOf('：') + 1, found: { en: `a Chinese colon ： after ${name.trim()}`, zh: `${name.trim()} 后面的冒号是全角的` }, todo: { en: `type a colon of the English keyboard and a space: ${name.trim()}: ${value}`, zh: `请改成英文冒号并空一格：${name.trim()}: ${value}` } };
  }
  const { lead = '', name = '', space = '', value = '' } = item.exec(text)?.groups ?? {};
  const start = lead.length + name.length + 1;
  if (name && value && space === '' && !value.startsWith('//')) {
    const rest = value.trimStart();
    return { column: start + 1, found: { en: `no space after ${name}:`, zh: `${name}: 后面没有空格` }, todo: { en: `leave a space: ${name}: ${rest}`, zh: `冒号后空一格：${name}: ${rest}` } };
  }
  const cut = /^(?:title|dek|volunteer)$/.test(name) && /^["']/.test(value) === false ? value.search(/\s#/) : -1;
  if (cut >= 0) return { column: start + space.length + cut + 2, found: { en: `a # after a space in ${name}: what follows it would be left out`, zh: `${name} 里空格后面有 #，它后面的字都不会显示` }, todo: { en: `put the whole in quotation marks of the English keyboard, or leave the # out`, zh: '整个加英文双引号，或删去 #' } };
  const from = name ? start + space.length : 0;
  const signed = text.slice(from).replace(/(?:^|\s)#.*$/, '');
  const sign = coded.test(field) || (field === 'right' && /^[【［｛]/.test(signed)) ? chineseSign.exec(signed) : /[＂]/.exec(signed);
  if (!sign) return undefined;
  const half = halfWidth(sign[0]);
  return { column: from + sign.index + 1, found: { en: `the Chinese sign ${sign[0]} in ${field || text}`, zh: `${field || text} 里有全角符号 ${sign[0]}` }, todo: { en: `type ${half} of the English keyboard in its place`, zh: `改成英文（半角）的 ${half}` } };
}

/** The sign of the English keyboard in place of one of the Chinese keyboard. */
export const halfWidth = (sign: string): string =>
  sign.replace(/[“”「」『』]/g, '"').replace(/[‘’]/g, "'").replace(/[【〖]/g, '[').replace(/[】〗]/g, ']').replace(/、/g, ',').normalize('NFKC');

/** A line of dashes that is not `---`: of the Chinese keyboard, or too many or too few. */
export const dashes = /^(?!---\s*$)[-—–－―─]{2,}\s*$/;

const dashLine = (text: string): LineFault => ({
  column: 1,
  found: { en: `the line ${text.trim()}, which ends nothing`, zh: `这一行 ${text.trim()} 不是三个英文连字符` },
  todo: { en: 'write three hyphens of the English keyboard: ---', zh: '改成三个英文连字符：---' },
});

/** Why there is no front matter to be found. */
export function explainNoHead(lines: readonly string[]): HeadFault {
  const [first = ''] = lines;
  const opened = /^---\s*$/.test(first);
  const at = lines.findIndex((line, index) => (opened ? index > 0 : index === 0) && dashes.test(line));
  if (at >= 0) return { line: at + 1, ...dashLine(lines[at] ?? '') };
  if (!opened) return { line: 1, column: 1, found: { en: 'no front matter', zh: '开头没有信息栏' }, todo: { en: 'begin the file with a line of ---, the fields, and another line of ---', zh: '文件第一行写 ---，接着写各项，再写一行 ---' } };
  const end = lines.findIndex((line, index) => index > 0 && !/^(?:[^\s#>[<-]\S*[:：]|\s*#(?!#)|\s+\S|- )/.test(line));
  return { line: end < 0 ? lines.length : end + 1, column: 1, found: { en: 'front matter that no line of --- ends', zh: '信息栏末尾没有 ---' }, todo: { en: 'write a line of --- between the fields and the text', zh: '在信息栏与正文之间写一行 ---' } };
}

/** What the writer should mend where the parser gave up; nothing when only the parser knows. */
export function explainHeadError(written: string, { code, line }: { code: Document['errors'][number]['code']; line: number }): Omit<LineFault, 'column'> | undefined {
  const text = written.split('\n')[line - 1] ?? '';
  const { name = '', value = '' } = item.exec(text)?.groups ?? {};
  if (code === 'DUPLICATE_KEY') return { found: { en: `${name || text} for the second time`, zh: `${name || text} 写了两遍` }, todo: { en: 'take one of the two out', zh: '删去其中一处' } };
  if (!name) return undefined;
  const quoted = `${name}: "${value.replace(/"([^"]*)"/g, '“$1”').replaceAll('"', '')}"`;
  const whole: Words = { en: `put quotation marks of the English keyboard around the whole, and “ ” inside: ${quoted}`, zh: `整个加英文双引号，里面的引号用“ ”：${quoted}` };
  if (/^"[^"]*$/.test(value)) return { found: { en: `a quotation mark in ${name} that is not closed`, zh: `${name} 的英文双引号只有一半` }, todo: { en: `close it: ${value}"`, zh: `补上后一半：${value}"` } };
  if (/^"[^"]*"\s*[^\s#]/.test(value)) return { found: { en: `quotation marks " around a part of ${name}`, zh: `${name} 里只有一部分加了英文双引号` }, todo: whole };
  if (/^[^"'[{].*:(?:\s|$)/.test(value)) return { found: { en: `a colon in ${name}`, zh: `${name}的内容含冒号` }, todo: whole };
  const start = /^[@`%&!|>*{[\]},?-]/.exec(value);
  if (start && /^(?:title|dek|volunteer|alt)$/.test(name)) return { found: { en: `${name} that begins with ${start[0]}`, zh: `${name} 以 ${start[0]} 开头` }, todo: whole };
  return undefined;
}
