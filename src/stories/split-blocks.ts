const tag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * Cuts the HTML of a rendered text into its outermost elements; words between two of them stay with the one before.
 * Enough of a parser for HTML that Astro wrote, whose every element is closed.
 */
export function splitBlocks(html: string): readonly string[] {
  const starts: number[] = [];
  let depth = 0;
  for (const match of html.matchAll(tag)) {
    const [text, slash, name = ''] = match;
    if (!name) continue;
    if (slash) {
      depth -= 1;
      continue;
    }
    if (depth === 0) starts.push(match.index);
    if (!empty.has(name.toLowerCase()) && !text.endsWith('/>')) depth += 1;
  }
  return starts.map((start, at) => html.slice(at === 0 ? 0 : start, starts[at + 1] ?? html.length));
}
