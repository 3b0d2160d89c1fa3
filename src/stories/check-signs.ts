import { Problem } from '../records/problem.ts';
import { halfWidth } from './explain-head-error.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { withoutPieces } from './scan-body.ts';

type Groups = Record<string, string | undefined>;
/** One kind of sign that would be published as it stands, and what to type for it. */
type Slip = { pattern: RegExp; form: (groups: Groups, found: string) => string };

/** Only what looks like an address: a remark in brackets after a link is a remark. */
const address = String.raw`\s*(?:[/#]|https?\b|[a-z0-9-]+[/.])[^)）\n]*`;

const slips: readonly Slip[] = [
  { pattern: /^ {0,3}(?<marks>[#＃]*＃[#＃]*)[ \t　]*(?<words>[^\n]*)/gm, form: ({ marks, words }) => `${halfWidth(marks ?? '')} ${words}` },
  { pattern: /^ {0,3}(?<marks>#{1,6})(?![#\n \t]|$)　*(?<words>[^\n]*)/gm, form: ({ marks, words }) => `${marks} ${words}` },
  { pattern: new RegExp(String.raw`(?:[[［](?<words>[^\][［］【】\n]*)[\]］]|【(?<more>[^【】\n]*)】)[(（](?<address>${address})[)）]`, 'g'), form: ({ words, more, address: to }) => `[${words ?? more}](${halfWidth((to ?? '').trim())})` },
  { pattern: /[<＜][/／]?[A-Za-z][^<>＜＞\n]*[>＞]/g, form: (_, found) => halfWidth(found) },
  { pattern: /＜[/／]?[A-Za-z][^\s，。]*/g, form: (_, found) => halfWidth(found) },
  { pattern: /＊＊(?<words>[^＊\n]+)＊＊/g, form: ({ words }) => `**${words}**` },
];

/**
 * Refuses signs of Markdown and of tags that were typed with a Chinese keyboard, and headings without their space. They
 * are not errors to anything else: the reader would see `＃＃` and `[…]（…）` as they stand.
 */
export function checkSigns(text: Text<unknown>): void {
  const body = withoutPieces(text.body, ['code', 'comment']);
  const found = slips.flatMap(({ pattern, form }) => [...body.matchAll(pattern)].map((match) => ({ at: match.index, written: match[0].trim(), wanted: form(match.groups ?? {}, match[0]).trim() })));
  const [first] = found.filter(({ written, wanted }) => written !== wanted).sort((a, b) => a.at - b.at);
  if (!first) return;
  const { at, written, wanted } = first;
  const spaced = /^#/.test(written) && !written.includes('＃');
  throw new Problem({
    file: text.file,
    at: placeInText(text, at),
    found: spaced ? { en: `${written}, which is no heading without a space`, zh: `${written}：# 后面没有空格，不会成为小标题` } : { en: `${written}, with signs of the Chinese keyboard`, zh: `${written}：用了全角符号` },
    expected: { en: 'signs of the English keyboard, or readers see them as they stand', zh: '英文（半角）符号，否则读者会看到这些符号本身' },
    todo: { en: `write ${wanted}`, zh: `写作 ${wanted}` },
  });
}
