import { cutExcerpt } from './excerpt.ts';
import type { Found } from './rank.ts';
import type { SearchWords } from './search-words.ts';
import { gapBefore, isHan } from './split-words.ts';

/** One thing found, as an item of a list: what it is, its title as a link, a stretch of its text with the words asked for marked. */
export function drawResult({ places, fragment, title }: Found, words: SearchWords): HTMLLIElement {
  const item = document.createElement('li');
  const kicker = add(item, 'span', 'kicker');
  kicker.textContent = words.kinds[fragment.meta['kind'] ?? ''] ?? '';
  const link = add(item, 'a', '');
  link.setAttribute('href', fragment.url);
  addMarked(link, title, title.map((_, at) => places.has(at)), words);
  const { words: shown, marked, cutBefore, cutAfter } = cutExcerpt(fragment.content, title.length, places, words.chinese);
  if (shown.length === 0) return item;
  const text = add(item, 'p', '');
  if (cutBefore) text.append('… ');
  addMarked(text, shown, marked, words);
  if (cutAfter) text.append(' …');
  return item;
}

function add<Name extends keyof HTMLElementTagNameMap>(parent: Element, name: Name, className: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  parent.append(element);
  return element;
}

/** Words in a row; neighbours that are marked share one mark, and a stretch in the other language says so. */
function addMarked(parent: HTMLElement, words: readonly string[], marked: readonly boolean[], { chinese, otherTag }: SearchWords): void {
  const foreign = (word: string) => (chinese ? !words.some(isHan) : isHan(word));
  for (let at = 0; at < words.length; ) {
    const [mark, other] = [marked[at] ?? false, foreign(words[at] ?? '')];
    const gap = gapBefore(words, at, chinese);
    let run = words[at] ?? '';
    for (at += 1; at < words.length && (marked[at] ?? false) === mark && foreign(words[at] ?? '') === other; at += 1) run += gapBefore(words, at, chinese) + words[at];
    // Quotation marks and stops beside what was asked for stay outside its mark.
    const [, before = '', core = '', after = ''] = mark ? (/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(run) ?? []) : ['', '', run, ''];
    parent.append(gap + before);
    const target = mark ? add(parent, 'mark', '') : other ? add(parent, 'span', '') : parent;
    if (other) target.lang = otherTag;
    target.append(core);
    parent.append(after);
  }
}
