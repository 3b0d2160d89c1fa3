import type { Said, Told } from './say-answer.ts';

/** An answer as an item of a list: the number as a heading, the verdict, then each figure that it may be. */
export function drawAnswer({ number, verdict, lead, told, more }: Said): HTMLLIElement {
  const item = document.createElement('li');
  add(item, 'h2', number);
  if (verdict) drawVerdict(item, verdict);
  if (lead) add(item, 'p', lead);
  // What is said of several in a row is said once.
  told.forEach((each, at) => drawTold(item, each, each.verdict !== told[at - 1]?.verdict));
  if (more) add(item, 'p', more);
  return item;
}

const drawVerdict = (item: HTMLElement, verdict: string): void => void add(add(item, 'p', '', 'verdict'), 'strong', verdict);

function drawTold(item: HTMLElement, { verdict, title, address, lines, warnings }: Told, judged: boolean): void {
  if (verdict && judged) drawVerdict(item, verdict);
  const link = add(add(item, 'p', '', 'known'), 'a', title);
  link.setAttribute('href', address);
  add(item, 'p', lines.join(document.documentElement.lang.startsWith('zh') ? '' : ' '));
  for (const warning of warnings) add(item, 'p', warning, 'warning');
}

function add<Name extends keyof HTMLElementTagNameMap>(parent: Element, name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}
