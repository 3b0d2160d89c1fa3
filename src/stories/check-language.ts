import type { InBoth } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import { placeInHead } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { withoutPieces } from './scan-body.ts';

const han = /\p{Script=Han}/gu;
const letters = /\p{Script=Latin}/gu;
const count = (pattern: RegExp, words: string): number => words.match(pattern)?.length ?? 0;

/** Words marked as being of another language, and addresses, which are of none. */
const foreign = /<span\s+lang="[^"]*">(?:(?!<\/span>)[\s\S])*<\/span>|\]\([^)\n]*\)?|https?:\/\/[^\s，。；）]+|[\w.+-]+@[\w.-]+/g;
/** A heading of one word is a name, as of a tag. */
const name = /^\s*#+ +\S+\s*$/;
const blank = (words: string): string => words.replace(/[^\n]/g, ' ');

/**
 * Refuses a text that stands in the file of the other language: its headline, dek or volunteer, or a paragraph of it.
 * A Chinese name among English words is for `<span lang="zh-Hans">`, which the front matter cannot carry.
 */
export function checkLanguage(text: Text<object>): void {
  for (const field of ['title', 'dek', 'volunteer']) {
    const words: unknown = Reflect.get(text.head, field);
    if (typeof words !== 'string') continue;
    const first = words.search(/\p{Script=Han}/u);
    if (text.locale === 'zh' && first < 0) refuse(text, placeInHead(text.headText, [field]), words, { en: `a ${field} in Chinese`, zh: `用中文写的 ${field}` });
    if (text.locale === 'en' && first >= 0) refuse(text, placeInHead(text.headText, [field], first), words, { en: `a ${field} in English alone, names too`, zh: `只用英文写的 ${field}，人名地名也用拼音或译名` });
  }
  const body = withoutPieces(withoutPieces(text.body, ['code', 'comment']).replace(foreign, blank), ['tag']);
  for (const { index, 0: words } of body.matchAll(/(?:[^\n]|\n(?![ \t]*(?:\n|$)))+/g)) {
    const [chinese, latin] = [count(han, words), count(letters, words)];
    if (text.locale === 'zh' ? latin === 0 || chinese > 0 || name.test(words) : chinese <= latin) continue;
    const at = index + words.search(/\p{L}/u);
    const start = words.trim().split('\n')[0] ?? '';
    refuse(
      text,
      placeInText(text, at),
      start.length > 40 ? `${start.slice(0, 40)}…` : start,
      text.locale === 'zh' ? { en: 'a paragraph in Chinese', zh: '用中文写的段落' } : { en: 'a paragraph in English, Chinese words in it between <span lang="zh-Hans"> and </span>', zh: '用英文写的段落，其中的中文放在 <span lang="zh-Hans"> 与 </span> 之间' },
    );
  }
}

function refuse(text: Text<object>, at: string, words: string, expected: InBoth): never {
  throw new Problem({
    file: text.file,
    at,
    found: { en: `“${words}” in ${text.locale}.mdx`, zh: `${text.locale}.mdx 里的“${words}”` },
    expected,
    todo: text.locale === 'zh' ? { en: 'write it in Chinese; the English belongs into en.mdx', zh: '改用中文；英文写到 en.mdx 里' } : { en: 'write it in English; the Chinese belongs into zh.mdx', zh: '改用英文；中文写到 zh.mdx 里' },
  });
}
