import { breakLines } from '../locale/break-lines.ts';

/** A part of a plain text: a heading with paragraphs and lists below it. */
export type TextPart = { heading: string; blocks: readonly (string | readonly string[])[] };

/** About 72 Latin or 36 Han letters. */
const measure = 37;

/** Plain text that reads well in the plainest program: a title, parts, lines of a sensible length. */
export function layOutText(title: string, parts: readonly TextPart[]): string {
  const wrap = (text: string, width = measure) => breakLines(text, width);
  const item = (text: string) => wrap(text, measure - 1).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)).join('\n');
  const block = (each: string | readonly string[]) => (typeof each === 'string' ? wrap(each).join('\n') : each.map(item).join('\n'));
  const under = (text: string, sign: string) => `${text}\n${sign.repeat(Math.ceil([...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)))}`;
  return [under(title, '='), ...parts.map(({ heading, blocks }) => [under(heading, '-'), ...blocks.filter((each) => each.length > 0).map(block)].join('\n\n'))].join('\n\n\n') + '\n';
}
