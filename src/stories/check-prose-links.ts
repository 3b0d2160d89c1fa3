import { locales } from '../locale/locales.ts';
import { Problem, type Words } from '../records/problem.ts';
import { nearestName } from './nearest-name.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { withoutPieces } from './scan-body.ts';

/** `[words](address)` and `[name]: address`; the address is the first group. */
const links = [/\]\(\s*([^\s)]*)/dg, /^ {0,3}\[[^\]\n]+\]:[ \t]*(\S*)/dgm];
const languages = new RegExp(`^/(?:${locales.join('|')}|zh-Hans)(?=/|$)`);

/**
 * Every link of a text must lead out (https://…), to a heading of its own page (#…) or to one of the routes of the site,
 * which are written without language and base. Whether a heading is there only the built page can tell.
 */
export function checkProseLinks(text: Text<unknown>, routes: ReadonlySet<string>): void {
  const prose = withoutPieces(text.body, ['code', 'comment']);
  for (const match of links.flatMap((pattern) => [...prose.matchAll(pattern)])) {
    const address = match[1] ?? '';
    if (/^(?:https?:\/\/[^/]|mailto:.|#.)/.test(address)) continue;
    const [route = '', tail = ''] = splitTail(address);
    if (routes.has(route)) continue;
    throw new Problem({
      file: text.file,
      at: placeInText(text, match.indices?.[1]?.[0] ?? match.index),
      found: address ? { en: `a link to ${address}`, zh: `链接 ${address}` } : { en: 'a link to nowhere', zh: '没有写地址的链接' },
      expected: { en: 'a page of this site as /…/, or an address that starts with https://', zh: '本站页面的地址 /…/，或以 https:// 开头的网址' },
      todo: advise(route, tail, routes),
    });
  }
}

function advise(route: string, tail: string, routes: ReadonlySet<string>): Words {
  const bare = route.replace(languages, '').replace(/^$/, '/');
  if (bare !== route) {
    const near = routes.has(bare) ? bare : nearestName(bare, routes, 0) ?? '/';
    return {
      en: `write it without the language: ${near}${tail}; each page adds its own`,
      zh: `不要写语言部分，写作 ${near}${tail}；页面会自动加上本页语言`,
    };
  }
  const near = nearestName(route, routes, 0) ?? '/';
  return { en: `the nearest page is ${near}${tail}`, zh: `最接近的页面是 ${near}${tail}` };
}

/** The part that names the page, and what follows it: `#heading`. */
const splitTail = (address: string): string[] => /^([^#]*)(.*)$/s.exec(address)?.slice(1) ?? [];
