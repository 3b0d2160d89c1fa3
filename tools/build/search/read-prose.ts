import { decodeEntities } from '../decode-entities.ts';
import { parseElement, valueOf, type Node } from '../parse-html.ts';

/** What says nothing to a search: drawings, programs, controls; and notes that open over the text. */
const silent = new Set(['script', 'style', 'svg', 'template', 'button', 'select', 'dialog']);
const covered = ['data-note', 'hidden', 'popover'];
/** Tags that do not part words. */
const within = new Set('a abbr b cite code data em i mark q small span strong sub sup time wbr bdi'.split(' '));

/** The words of the first `<div class="prose">` of a page that Astro wrote. Throws where there is none: it was looked for in vain. */
export function readProse(html: string, name: string): string {
  const start = html.search(/<div class="prose[\s"]/);
  if (start < 0) throw new Error(`${name} has no prose.`);
  return decodeEntities(wordsIn(parseElement(html, start))).replace(/\s+/g, ' ').trim();
}

/** Blocks are parted by a space. */
function wordsIn(node: Node): string {
  if (typeof node === 'string') return node;
  if (silent.has(node.name) || covered.some((name) => valueOf(node, name) !== undefined)) return '';
  const words = node.children.map(wordsIn).join('');
  return within.has(node.name) ? words : ` ${words} `;
}
