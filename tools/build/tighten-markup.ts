import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** What begins a line of its own, or is not shown: space beside it is not seen. No style sheet of the site makes one of these inline. */
const blocks = 'meta|link|title|head|body|header|footer|main|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|blockquote|form|fieldset|legend|details|summary|table|caption|thead|tbody|tfoot|tr|th|td';
const besideBlocks = new RegExp(`(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+(?=<)|(?<=>)\\s+(?=</?(?:${blocks})[\\s>])`, 'g');
/** What is not markup, or where every space counts. */
const verbatim = /(<(script|style|pre|textarea)\b[\s\S]*?<\/\2>)/;

/** Leaves out the space between tags that no reader can see; a page in its first flight has room for something better. */
export function tightenMarkups(folder: string): void {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, tightenMarkup(readFileSync(path, 'utf8')));
  }
}

/** The page without that space. Words, and the space between words and between inline elements, stay as they are. */
export function tightenMarkup(html: string): string {
  // Split with two groups: text, whole element, its name, text …
  return html
    .split(verbatim)
    .map((part, at) => (at % 3 === 0 ? part.replace(besideBlocks, '$1') : at % 3 === 1 ? part : ''))
    .join('');
}
