import { readHtml } from './read-html.ts';

/** An address a page points at, and where it stands: `a href`, `img srcset`, `style url()`. */
export type Link = { address: string; where: string };

const addressed = ['href', 'xlink:href', 'src', 'poster', 'action', 'data'];
const addressedMeta = /^(?:og:url|og:image|twitter:image)$/;

/** Every address in a built page and every id it offers as a target. */
export function findLinks(html: string): { links: Link[]; ids: Set<string> } {
  const { tags, styles } = readHtml(html);
  const links: Link[] = [];
  const ids = new Set<string>();
  for (const { name, attributes } of tags) {
    for (const key of addressed) {
      const address = attributes.get(key);
      if (address !== undefined) links.push({ address, where: `${name} ${key}` });
    }
    for (const candidate of attributes.get('srcset')?.split(/,\s+/) ?? []) {
      links.push({ address: candidate.trim().split(/\s+/)[0] ?? '', where: `${name} srcset` });
    }
    const content = attributes.get('content');
    const property = attributes.get('property') ?? attributes.get('name') ?? '';
    if (name === 'meta' && content && addressedMeta.test(property)) links.push({ address: content, where: `meta ${property}` });
    const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
    if (id) ids.add(id);
  }
  for (const style of styles) links.push(...findStyleLinks(style));
  return { links, ids };
}

/** Addresses in a style sheet. */
export function findStyleLinks(css: string): Link[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(([, double, single, bare]) => ({
    address: double ?? single ?? bare ?? '',
    where: 'style url()',
  }));
}
