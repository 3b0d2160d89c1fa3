import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse, walk, type Block, type CssNode, type Selector, type StyleSheet } from 'css-tree';
import { listFiles } from './list-files.ts';

const inlineStyle = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** Pseudo-classes that list selectors of which one has to match. */
const oneOf = new Set(['is', 'where', 'has', 'not', 'host', '-webkit-any', '-moz-any']);

/**
 * Leaves in each page only the rules that can match something on it, now or when one of its scripts has run: pages share
 * their style sheets, and what is not used still costs a phone its first flight.
 */
export function pruneStyles(folder: string): void {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, pruneStyle(html, scriptsOf(html, folder) + takenIn(html, folder)));
  }
}

/** An attribute by which a component's own rules find its elements. */
const scopeAttribute = /\sdata-astro-cid-(\w+)(?=[\s>/])/g;

/** Gives the attributes of components a short name each, in order; one that no rule of the page asks for goes. */
function shortenScopes(html: string): string {
  const styles = [...html.matchAll(inlineStyle)].map(([, , css = '']) => css).join('');
  const asked = new Map([...new Set([...styles.matchAll(/\[data-astro-cid-(\w+)\]/g)].map(([, id = '']) => id))].map((id, at) => [id, `data-${at.toString(36)}`]));
  return html
    .replaceAll(scopeAttribute, (_, id: string) => (asked.has(id) ? ` ${asked.get(id)}` : ''))
    .replaceAll(inlineStyle, (_, open: string, css: string, close: string) => open + css.replaceAll(/\[data-astro-cid-(\w+)\]/g, (_whole, id: string) => `[${asked.get(id)}]`) + close);
}

/** The page with the rules that can match on it. `scripts` is the text of the scripts it loads: a class may be named there. */
export function pruneStyle(html: string, scripts = ''): string {
  const bare = html.replaceAll(inlineStyle, '');
  const page: Named = { names: new Set((bare + scripts).match(/[\w-]+/g)), languages: languagesIn(bare) };
  const spoken = /<html[^>]*\slang="(\w+)/.exec(html)?.[1] ?? '';
  return shortenScopes(
    html.replace(inlineStyle, (_, open: string, css: string, close: string) => {
      const sheet = kept(withoutUnread(css, spoken), page);
      return sheet ? open + sheet + close : '';
    }),
  );
}

/** What a page has: every word in it and its scripts, and the languages of elements that hold others. */
type Named = { names: ReadonlySet<string>; languages: ReadonlySet<string> };

/** A tag that says its language, and whether another begins before it ends; `zh` of `zh-Hans`. */
const tagWithLanguage = /<[a-z][^>]*\slang="(\w+)[^>]*>[^<]*<(\/?)/gi;
const languagesIn = (html: string): Set<string> => new Set([...html.matchAll(tagWithLanguage)].flatMap(([, language = '', end]) => (end ? [] : language)));

const fontFace = /@font-face\s*\{[^}]*\}/g;

/** The styles without the faces of fonts that the stack of the page’s language does not name. */
function withoutUnread(css: string, language: string): string {
  const stack = language && new RegExp(`:lang\\(${language}\\)\\s*\\{[^}]*--serif:([^;}]*)`).exec(css)?.[1];
  if (!stack) return css;
  return css.replaceAll(fontFace, (face) => {
    const family = /font-family:\s*"?([^;"}]*)/.exec(face)?.[1]?.trim() ?? '';
    return stack.includes(family) ? face : '';
  });
}

/** Pages of one site share most of their rules, and many all of them; what was asked once is known. */
const asked = new Map<string, { sheet: StyleSheet; needs: string[] }>();

function kept(css: string, page: Named): string {
  const known = asked.get(css) ?? { sheet: parse(css, { context: 'stylesheet', parseCustomProperty: false, parseValue: false, parseAtrulePrelude: false }) as StyleSheet, needs: [] };
  asked.set(css, known);
  return write(known.sheet, page);
}

function write(node: StyleSheet | Block, page: Named): string {
  let text = '';
  node.children.forEach((child) => {
    text += writeRule(child, page);
  });
  return text;
}

function writeRule(rule: CssNode, page: Named): string {
  if (rule.type === 'Atrule' && rule.block && !/keyframes|font-face|property|page|counter-style/.test(rule.name)) {
    const inner = write(rule.block, page);
    return inner ? `@${rule.name}${rule.prelude ? ` ${generate(rule.prelude)}` : ''}{${inner}}` : '';
  }
  if (rule.type !== 'Rule' || rule.prelude.type !== 'SelectorList') return generate(rule);
  const selectors: string[] = [];
  rule.prelude.children.forEach((selector) => {
    if (selector.type !== 'Selector' || canMatch(selector, page)) selectors.push(generate(selector));
  });
  return selectors.length > 0 ? selectors.join(',') + generate(rule.block) : '';
}

/**
 * Whether all tags, classes, ids and components a selector asks for are named somewhere on the page, and whether anything
 * stands in the language it begins with; other attributes are not looked at.
 */
function canMatch(selector: Selector, { names, languages }: Named): boolean {
  const language = languageAround(selector);
  let possible = language === undefined || languages.has(language);
  selector.children.forEach((part) => {
    if (part.type === 'ClassSelector' || part.type === 'IdSelector') possible &&= names.has(part.name);
    if (part.type === 'TypeSelector' && part.name !== '*') possible &&= names.has(part.name);
    if (part.type === 'AttributeSelector' && part.name.name.startsWith('data-astro-cid-')) possible &&= names.has(part.name.name);
    if (part.type === 'PseudoClassSelector' && part.children && oneOf.has(part.name) && part.name !== 'not') possible &&= someCanMatch(part.children.toArray(), { names, languages });
  });
  return possible;
}

/** The language of the elements within which a selector looks: that of `:lang(zh) p`. */
function languageAround({ children }: Selector): string | undefined {
  const [first, second] = children.toArray();
  if (first?.type !== 'PseudoClassSelector' || first.name !== 'lang' || second?.type !== 'Combinator') return undefined;
  return generate(first).match(/\((\w+)\)/)?.[1];
}

function someCanMatch(lists: readonly CssNode[], page: Named): boolean {
  const selectors: Selector[] = [];
  for (const list of lists) walk(list, { visit: 'Selector', enter: (node) => void selectors.push(node) });
  return selectors.length === 0 || selectors.some((selector) => canMatch(selector, page));
}

/** What a script will put into the page: drawings whose addresses it was handed with `{slug}` in place of a name. One of a kind tells the classes of all. */
function takenIn(html: string, folder: string): string {
  return [...html.matchAll(/"[^"]*\/([^"/]*)\{slug\}([^"/]*)"/g)]
    .map(([, start = '', end = '']) => {
      const file = listFiles(folder).find((path) => path.split('/').at(-1)?.startsWith(start) && path.endsWith(end));
      return file ? readFileSync(join(folder, file), 'utf8') : '';
    })
    .join('\n');
}

function scriptsOf(html: string, folder: string): string {
  const seen = new Set<string>();
  const read = (address: string): string => {
    const name = address.split('/').at(-1) ?? '';
    if (seen.has(name)) return '';
    seen.add(name);
    const file = listFiles(folder).find((path) => path.endsWith(`/${name}`));
    if (!file) return '';
    const text = readFileSync(join(folder, file), 'utf8');
    return text + [...text.matchAll(/["'](\.{0,2}\/[^"']+\.m?js)["']/g)].map(([, next = '']) => read(next)).join('\n');
  };
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => read(address)).join('\n');
}
