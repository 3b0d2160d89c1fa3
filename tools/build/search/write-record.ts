import { escapeText } from '../../../src/locale/escape-text.ts';
import { border } from '../../../src/browser/search/excerpt.ts';
import { splitWords } from '../../../src/browser/search/split-words.ts';
import type { Entry } from './entry.ts';

/** How much more a word says in a title, or as a name, than in the text (Pagefind allows up to ten). */
const weights = { title: 8, names: 3 };

/** An entry as the HTML that Pagefind reads, in words the search counts. `tag` is the language of the index. */
export function writeRecord({ kind, title, text, names }: Entry, tag: string): string {
  const say = (words: string) => escapeText(splitWords(words).join(' '));
  const facts = `<span data-pagefind-filter="kind:${kind}" data-pagefind-meta="title[data-title], kind[data-kind]" data-title="${escapeText(title)}" data-kind="${kind}"></span>`;
  // One paragraph each: Pagefind ends every block with a full stop, and the text has its own.
  return (
    `<html lang="${tag}"><body><h1 data-pagefind-weight="${weights.title}">${say(title)}</h1><p>${say(text)} ${border} ` +
    `<span data-pagefind-weight="${weights.names}">${names.map(say).join(' ')}</span></p>${facts}</body></html>`
  );
}
