import { Problem, type Words } from '../records/problem.ts';
import { knownTags } from './known-tags.ts';
import { nearestName } from './nearest-name.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { scanBody, type Piece, type Tag } from './scan-body.ts';

type Fault = { found: Words; expected: Words; todo: Words };

/**
 * Refuses everything in a text but prose, comments and the known tags, each with its own attributes: no code that
 * would run, no raw HTML, no picture. Also finds here, with its place, most of what would not be MDX at all.
 */
export function checkTags(text: Text<unknown>): void {
  const open: Opened[] = [];
  for (const piece of scanBody(text.body)) {
    const left = open.find(({ index }) => /\n[ \t]*\n/.test(text.body.slice(index, piece.index)));
    const fault = left ? unclosed(left) : faultOf(piece, open);
    if (fault) refuse(text, (left ?? piece).index, fault);
  }
  const [left] = open;
  if (left) refuse(text, left.index, unclosed(left));
}

function refuse(text: Text<unknown>, index: number, fault: Fault): never {
  throw new Problem({ file: text.file, at: placeInText(text, index), ...fault });
}

type Opened = { name: string; index: number };

function faultOf(piece: Piece, open: Opened[]): Fault | undefined {
  if (piece.kind === 'comment' || piece.kind === 'code') return undefined;
  if (piece.kind !== 'tag') return notProse(piece);
  const { name, closing, alone } = piece.tag;
  if (closing) {
    if (open.at(-1)?.name !== name) return unopened(piece.text);
    open.pop();
    return undefined;
  }
  if (!alone) open.push({ name, index: piece.index });
  return faultOfTag(piece.tag, piece.text);
}

function faultOfTag({ name, attributes, alone }: Tag, written: string): Fault | undefined {
  const known = Object.hasOwn(knownTags, name) ? knownTags[name] : undefined;
  const found = { en: `the tag ${written}`, zh: `标签 ${written}` };
  const all = Object.keys(knownTags);
  if (!known) {
    const near = nearestName(name, all);
    return {
      found,
      expected: { en: `prose, and no tags but ${all.join(', ')}`, zh: `正文只能使用这些标签：${all.join('、')}` },
      todo: near
        ? { en: `did you mean ${knownTags[near]?.example}?`, zh: `是否想写 ${knownTags[near]?.example}？` }
        : { en: 'take the tag out; Markdown has signs for headings, lists, links and emphasis', zh: '删去标签；标题、列表、链接和强调请用 Markdown 写法' },
    };
  }
  const todo = { en: `write it as ${known.example}`, zh: `写作 ${known.example}` };
  if (known.form === (alone ? 'around' : 'alone')) {
    return {
      found,
      expected: alone ? { en: 'words between two tags', zh: '前后两个标签，中间有文字' } : { en: 'a tag that ends with />', zh: '以 /> 结尾的标签' },
      todo,
    };
  }
  const given = [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([text, key = '', value]) => ({ text, key, value }));
  for (const { text, key, value } of given) {
    const rule = Object.hasOwn(known.attributes, key) ? known.attributes[key] : undefined;
    if (rule && (rule.value ? value !== undefined && rule.value.test(value) : value === undefined)) continue;
    const only = Object.keys(known.attributes);
    return {
      found: { en: `${text} in <${name}>`, zh: `<${name}> 里的 ${text}` },
      expected: rule?.expected ?? { en: `no attributes but ${only.join(', ')}`, zh: `只能写这些属性：${only.join('、')}` },
      todo,
    };
  }
  const lacking = Object.entries(known.attributes).find(([key, rule]) => rule.needed && !given.some((each) => each.key === key));
  return lacking && { found: { en: `<${name}> without ${lacking[0]}="…"`, zh: `<${name}> 没有写 ${lacking[0]}="…"` }, expected: lacking[1].expected, todo };
}

const unclosed = ({ name }: Opened): Fault => ({
  found: { en: `<${name}> that is not closed in its paragraph`, zh: `<${name}> 在本段内没有结束` },
  expected: { en: `</${name}> in the same paragraph, or a tag that ends with />`, zh: `同一段内有 </${name}>，或标签以 /> 结尾` },
  todo: { en: 'close it where its words end', zh: '在文字结束处补上结束标签' },
});

const unopened = (written: string): Fault => ({
  found: { en: `${written} with nothing to close`, zh: `${written} 没有对应的开始标签` },
  expected: { en: 'the end of the tag that was opened last', zh: '先结束最后打开的标签' },
  todo: { en: 'take it out, or open the tag before it', zh: '删去，或在前面补上开始标签' },
});

function notProse({ kind, text }: Piece): Fault {
  if (kind === 'angle') {
    return {
      found: { en: `${text}, which is no tag that can be read`, zh: `${text} 不是能识别的标签` },
      expected: { en: 'a complete tag with straight quotes, such as <Figure id="…"/>', zh: '完整的标签，用英文直引号，如 <Figure id="…"/>' },
      todo: { en: 'complete the tag; to print < itself write &lt;', zh: '把标签写完整；要显示 < 本身，请写 &lt;' },
    };
  }
  if (kind === 'image') {
    return {
      found: { en: 'a picture', zh: '一张图片' },
      expected: { en: 'a picture that the front matter declares with its right, placed by <Picture file="…"/>', zh: '在信息栏中写明使用权的图片，用 <Picture file="…"/> 摆放' },
      todo: { en: 'take it out, or declare it under pictures', zh: '删去，或在 pictures 中写明' },
    };
  }
  if (kind === 'code block') {
    return {
      found: { en: 'a block of code', zh: '代码块' },
      expected: { en: 'prose', zh: '正文' },
      todo: { en: 'take it out, or say it in a sentence', zh: '删去，或改用一句话说明' },
    };
  }
  return {
    found: { en: `${text}, which would run as code`, zh: `${text} 会被当作代码执行` },
    expected: { en: 'prose, with no import, no export and no { } but comments: {/* … */}', zh: '正文；不写 import、export，花括号只用于注释：{/* … */}' },
    todo: { en: 'take it out, or word it otherwise; to print { itself write &lbrace;', zh: '删去，或换个说法；要显示 { 本身，请写 &lbrace;' },
  };
}
