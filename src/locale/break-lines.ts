import { textWidth } from './text-width.ts';

const han = '\\u2e80-\\u9fff\\uff00-\\uffef';
/** What may not be torn: a word or one Han character, with the marks that open before it and close after it. */
const pieces = new RegExp(`[（《“‘]*(?:[${han}]|[^\\s${han}]+)[，。；：、！？）》”’…—·]*\\s*`, 'gu');

/**
 * Breaks a paragraph into lines of at most `width` em, near enough: between words in English, between characters in
 * Chinese, where no mark begins a line that must not. What is longer than a line stands alone.
 */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(pieces) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The same lines as even as they can be: no word is left alone on the last. */
export function balanceLines(text: string, width: number): string[] {
  const lines = breakLines(text, width);
  const narrower = (by: number) => breakLines(text, width - by);
  let by = 0;
  while (lines.length > 1 && by + 1 < width && narrower(by + 1).length === lines.length) by += 1;
  return narrower(by);
}
