import { parseElement, valueOf, writeHtml, type Element, type Node } from '../parse-html.ts';

/** What becomes of addresses, and what is said instead of a picture that is drawn into the page. */
export type ProseRules = {
  /** A whole address from one as it stands in the page. */
  resolve: (address: string) => string;
  /** Words that lead to a drawing, from its description; without one where a caption says the same. */
  sayDrawing: (description: string | undefined) => string;
  /** The page’s own address. */
  page: string;
};

/** Controls, and what only the page itself can show. */
const left = new Set(['script', 'style', 'template', 'button', 'input', 'select', 'textarea', 'label', 'dialog', 'nav', 'summary', 'source', 'form']);
/** Boxes that mean nothing outside the page; their content stays. */
const unwrapped = new Set(['data', 'details', 'picture', 'section', 'article']);
const kept = new Set(['href', 'src', 'alt', 'width', 'height', 'lang', 'datetime', 'cite', 'colspan', 'rowspan', 'scope', 'start']);
const addresses = new Set(['href', 'src', 'cite']);

/**
 * The text of a built story page for readers elsewhere: the first `<div class="prose">` without classes and controls,
 * without notes that open over the text (`data-note`), tables whole, drawings replaced by their words, addresses whole.
 * @throws where the page has no prose.
 */
export function plainProse(html: string, rules: ProseRules): string {
  const at = html.search(/<div class="prose\b/);
  if (at < 0) throw new Error(`${rules.page} has no prose.`);
  return writeHtml(parseElement(html, at).children.flatMap((node) => simplify(node, rules))).replace(/\s*\n\s*/g, '\n').trim();
}

function simplify(node: Node, rules: ProseRules, captioned = false): Node[] {
  if (typeof node === 'string') return [node];
  if (left.has(node.name) || ['data-note', 'hidden', 'popover'].some((name) => valueOf(node, name) !== undefined)) return [];
  if (node.name === 'svg') return replaceDrawing(node, rules, captioned);
  const inCaption = captioned || (node.name === 'figure' && hasCaption(node));
  const children = node.children.flatMap((child) => simplify(child, rules, inCaption));
  const attributes = node.attributes.filter(([name]) => kept.has(name)).map(([name, value]): [string, string] => [name, addresses.has(name) ? rules.resolve(value) : value]);
  // On the page a rule of the styles begins a new line there.
  if (node.name === 'span' && /(?:^|\s)standing(?:\s|$)/.test(valueOf(node, 'class') ?? '')) return [{ name: 'br', attributes: [], children: [] }, ...children];
  // A span is worth keeping where it says that its words are in another language.
  if (unwrapped.has(node.name) || (node.name === 'span' && attributes.length === 0)) return children;
  return [{ name: node.name, attributes, children }];
}

const hasCaption = ({ children }: Element): boolean => children.some((child) => typeof child !== 'string' && child.name === 'figcaption');

function replaceDrawing(svg: Element, { sayDrawing, page }: ProseRules, captioned: boolean): Node[] {
  const description = captioned ? undefined : describe(svg);
  if (valueOf(svg, 'role') !== 'img') return [];
  return [{ name: 'p', attributes: [], children: [{ name: 'a', attributes: [['href', page]], children: [sayDrawing(description)] }] }];
}

/** A drawing’s words: its label, or its title and description. */
function describe(svg: Element): string | undefined {
  const told = svg.children.flatMap((child) => (typeof child !== 'string' && ['title', 'desc'].includes(child.name) ? writeHtml(child.children) : []));
  return valueOf(svg, 'aria-label') ?? (told.join(' ') || undefined);
}
