/** An element or a piece of text; text and attributes stay as they were written, entities and all. */
export type Node = string | Element;
export type Element = { name: string; attributes: [name: string, value: string][]; children: Node[] };

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const piece = /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<\/([a-z][^\s>]*)\s*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The element that begins at `from` in HTML that Astro wrote: every tag is closed, scripts and comments say nothing to
 * readers. Reads no further than its end.
 */
export function parseElement(html: string, from: number): Element {
  const root: Element = { name: '', attributes: [], children: [] };
  const open = [root];
  piece.lastIndex = from;
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    const [whole, , closed, opened, list = ''] = match;
    const parent = open[open.length - 1]!;
    if (opened) {
      const element: Element = { name: opened.toLowerCase(), attributes: readAttributes(list), children: [] };
      parent.children.push(element);
      if (!empty.has(element.name) && !/\/\s*$/.test(list)) open.push(element);
    } else if (closed) {
      const at = open.findLastIndex(({ name }) => name === closed.toLowerCase());
      if (at > 0) open.length = at;
    } else if (!/^<(?:!--|script|style)/i.test(whole)) parent.children.push(whole);
    if (open.length === 1) break;
  }
  const [found] = root.children;
  if (!found || typeof found === 'string') throw new Error('No element begins there.');
  return found;
}

const readAttributes = (list: string): [string, string][] =>
  [...list.matchAll(attribute)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']);

/** The HTML of nodes, as plain as can be. */
export const writeHtml = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const tag = [node.name, ...node.attributes.map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)].join(' ');
      return empty.has(node.name) ? `<${tag}>` : `<${tag}>${writeHtml(node.children)}</${node.name}>`;
    })
    .join('');

/** The value of an attribute, as written. */
export const valueOf = (element: Element, name: string): string | undefined => element.attributes.find(([key]) => key === name)?.[1];
