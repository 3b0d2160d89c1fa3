import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toBrotli } from '../../tools/build/precompress.ts';
import { findStyleLinks } from '../../tools/build/find-links.ts';
import { readHtml } from '../../tools/build/read-html.ts';
import { pagesOf, readPage, theSite } from './built-sites.ts';

/** One round trip of a new connection: about ten packets. */
const firstFlight = 14_600;
const mostScript = 8_000;
/** Script that stands in the page itself, before any packing. */
const mostInline = 1_000;
const mostFont = 25_000;

const site = theSite();
const fileOf = (address: string): string => join(site.folder, address.replace(/^\//, ''));
const compressed = (address: string): number => readFileSync(`${fileOf(address)}.br`).length;

/** A script and everything it imports, so that a light entry can't hide a heavy module. */
function scriptFiles(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  for (const [, found = ''] of readFileSync(fileOf(address), 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g)) {
    const next = found.startsWith('/') ? found : join(dirname(address), found);
    if (existsSync(fileOf(next))) scriptFiles(next, seen);
  }
  return seen;
}

describe.each(pagesOf(site))('$file', (page) => {
  const html = readPage(site, page);
  const { tags, styles } = readHtml(html);
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/gi)].map(([, text = '']) => text);

  test('fits with its styles into the first flight', () => {
    const sheets = tags.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet');
    const linked = sheets.map(({ attributes }) => compressed(attributes.get('href') ?? ''));
    const own = readFileSync(join(site.folder, `${page.file}.br`)).length;
    expect(linked.reduce((sum, bytes) => sum + bytes, own)).toBeLessThanOrEqual(firstFlight);
  });

  test('asks for little script', async () => {
    const sources = tags.flatMap(({ name, attributes }) => (name === 'script' && attributes.get('src')) || []);
    const files = new Set(sources.flatMap((source) => [...scriptFiles(source)]));
    const own = await toBrotli(Buffer.from(inline.join('\n')));
    const bytes = [...files].reduce((sum, file) => sum + compressed(file), inline.length ? own.length : 0);
    expect(bytes).toBeLessThanOrEqual(mostScript);
    for (const script of inline) expect(Buffer.byteLength(script), script.slice(0, 60)).toBeLessThanOrEqual(mostInline);
  });

  test('lets nothing but its own styles hold back the first paint', () => {
    const scripts = tags.filter(({ name, attributes }) => name === 'script' && attributes.has('src'));
    const holding = scripts.filter(({ attributes }) => !['type', 'async', 'defer'].some((key) => attributes.has(key)));
    expect(holding.map(({ attributes }) => attributes.get('src'))).toEqual([]);
  });

  test('brings at most one font, and a small one', () => {
    const fonts = new Set(styles.flatMap(findStyleLinks).map(({ address }) => address).filter((address) => address.endsWith('.woff2')));
    expect([...fonts].length).toBeLessThanOrEqual(1);
    for (const font of fonts) expect(readFileSync(fileOf(font)).length, font).toBeLessThanOrEqual(mostFont);
  });
});
