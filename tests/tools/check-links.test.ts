import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../../tools/build/check-links.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  made.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const place = { base: '/', address: '' };
const check = (html: string, more: Record<string, string> = {}, where = place) => () =>
  checkLinks(siteOf({ 'index.html': html, 'a/index.html': '<h2 id="x">X</h2>', 'b.csv': '1', ...more }), where);

describe('Links that lead somewhere pass:', () => {
  test.each([
    '<a href="/a/">',
    '<a href="a/#x">',
    "<a href='/a/?q=1#x'>",
    '<a href=/b.csv download>',
    '<a href="#top"></a><p id="top">',
    '<a href="https://elsewhere.example/none">',
    '<a href="mailto:x@example.org">',
    '<img srcset="/b.csv 1x, /a/ 2x" src="data:image/gif;base64,R0">',
    '<script>const a = \'<a href="/none/">\';</script>',
    '<!-- <a href="/none/"> -->',
    '<svg><use href="#s"/><path id="s"/></svg>',
    '<style>p{background:url(/b.csv)}</style>',
    '<a title="a > b" href="/a/">',
  ])('%s', (html) => expect(check(html)).not.toThrow());
});

describe('Links that lead nowhere are told with what was expected:', () => {
  test.each([
    ['<a href="/none/">', /link to \/none\/[\s\S]*no none\/index\.html/],
    ['<a href="/a">', /\/a\/ with a slash/],
    ['<a href="/a/#y">', /id "y" in a\/index\.html/],
    ['<a href="#none">', /id "none" in index\.html/],
    ['<a href="">', /an address/],
    ['<img src="/none.png">', /none\.png/],
    ['<img srcset="/b.csv 1x, /none.png 2x">', /none\.png/],
    ['<a title="a > b" href="/none/">', /none/],
    ['<a href="/none/?a=1&amp;b=2">', /a=1&b=2/],
    ['<style>p{background:url("/none.png")}</style>', /none\.png/],
  ])('%s', (html, message) => expect(check(html)).toThrow(message));

  test('an address on the site’s own host', () => {
    const own = { base: '/', address: 'https://site.example' };
    expect(check('<link rel="canonical" href="https://site.example/a/">', {}, own)).not.toThrow();
    expect(check('<link rel="canonical" href="https://site.example/none/">', {}, own)).toThrow(/none/);
  });

  test('a link that leaves the base of the site', () => {
    const sub = { base: '/sub/path/', address: '' };
    expect(check('<a href="/sub/path/a/">', {}, sub)).not.toThrow();
    expect(check('<a href="/a/">', {}, sub)).toThrow(/base, \/sub\/path\//);
  });

  test('in a style sheet', () => expect(check('', { 'c.css': 'p{src:url(none.woff2)}' })).toThrow(/c\.css[\s\S]*none\.woff2/));

  test('several at once, the others by name', () => expect(check('<a href="/m/"><a href="/n/">')).toThrow(/index\.html: \/n\//));
});
