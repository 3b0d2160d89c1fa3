import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../src/records/problem.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { findLinks, findStyleLinks, type Link } from './find-links.ts';
import { listFiles } from './list-files.ts';

type Fault = { page: string; link: Link; expected: InBoth };
type Site = { base: string; address: string; files: Set<string>; ids: Map<string, Set<string>> };

/** Any host will do to resolve addresses against, as long as no page links to it. */
const nowhere = 'http://site.invalid';

/**
 * Follows every internal link of a built site, fragments and styles included.
 * Addresses on the site's own host count as internal.
 * @throws Problem for the first link that leads nowhere; it lists up to nine more.
 */
export function checkLinks(folder: string, { base, address }: { base: string; address: string }): void {
  const files = listFiles(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, ...findLinks(read(file)) }));
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => ({ file, links: findStyleLinks(read(file)) }));
  const site = { base, address, files: new Set(files), ids: new Map(pages.map(({ file, ids }) => [file, ids])) };
  report(
    [...pages, ...styles].flatMap(({ file, links }) =>
      links.flatMap((link) => {
        const expected = faultOf(link.address, file, site);
        return expected ? [{ page: file, link, expected }] : [];
      }),
    ),
  );
}

/** What the link should have been, or nothing when it leads somewhere. */
function faultOf(link: string, page: string, site: Site): InBoth | undefined {
  const own = site.address && link.startsWith(`${site.address}/`) ? nowhere + link.slice(site.address.length) : link;
  const here = nowhere + site.base + page.replace(/(^|\/)index\.html$/, '$1');
  if (link.trim() === '' || !URL.canParse(own, here)) return { en: 'an address', zh: '一个地址' };
  const url = new URL(own, here);
  if (url.origin !== nowhere) return undefined;
  if (!url.pathname.startsWith(site.base)) {
    return { en: `an address under the site's base, ${site.base}`, zh: `以 ${site.base} 开头的地址` };
  }
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(`${path}/index.html`)) return { en: `${url.pathname}/ with a slash`, zh: `${url.pathname}/，末尾有斜杠` };
  if (!site.files.has(file)) return { en: `a page of this site; it has no ${file}`, zh: `本站已有的页面；没有 ${file}` };
  const id = decodeURIComponent(url.hash.slice(1));
  if (!id || site.ids.get(file)?.has(id) !== false) return undefined;
  return { en: `a heading or other element with id "${id}" in ${file}`, zh: `${file} 中 id 为“${id}”的标题或元素` };
}

function report([first, ...others]: Fault[]): void {
  if (!first) return;
  const rest = others.slice(0, 9).map(({ page, link }) => `${page}: ${link.address}`).join('; ');
  throw new Problem({
    file: first.page,
    at: first.link.where,
    found: { en: `a link to ${first.link.address}`, zh: `链接 ${first.link.address}` },
    expected: first.expected,
    todo: {
      en: `correct the link where it is written: a story, a page of content or a template${rest && `; also in ${rest}`}`,
      zh: `在写这个链接的文章、页面或模板里改正${rest && `；另见 ${rest}`}`,
    },
  });
}
