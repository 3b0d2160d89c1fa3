import { decodeEntities } from './decode-entities.ts';

/** A tag as it stands in built HTML: lower-case name, attributes with entities decoded, offset in the file. */
export type Tag = { name: string; attributes: Map<string, string>; at: number };

const attributeList = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const piece = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b(${attributeList})>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)(${attributeList})>`,
  'gi',
);
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Tags and styles of a built page. Enough of a parser for HTML that Astro wrote: comments are skipped,
 * and nothing inside a script or style is taken for a tag.
 */
export function readHtml(html: string): { tags: Tag[]; styles: string[] } {
  const tags: Tag[] = [];
  const styles: string[] = [];
  for (const match of html.matchAll(piece)) {
    const name = (match[1] ?? match[4])?.toLowerCase();
    if (!name) continue;
    tags.push({ name, attributes: readAttributes(match[2] ?? match[5] ?? ''), at: match.index });
    if (name === 'style' && match[3]) styles.push(match[3]);
  }
  return { tags, styles };
}

function readAttributes(list: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of list.matchAll(attribute)) {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return found;
}
