import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { listFiles } from '../../tools/build/list-files.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite, type BuiltSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const kitsOf = ({ folder }: BuiltSite) => listFiles(folder).filter((file) => /^media-kit\/.*\.zip$/.test(file));
const kitIn = (locale: string, from = site) => kitsOf(from).find((file) => file.endsWith(`-${locale}.zip`)) ?? '';
const unpack = (file: string, from = site): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(join(from.folder, file)))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
const sumOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

test('There is a media kit for each language, at an address that says whose it is, and nothing packs it again.', () => {
  expect(kitsOf(site)).toEqual(['media-kit/volunteer-mothers-of-gansu-media-kit-en.zip', 'media-kit/volunteer-mothers-of-gansu-media-kit-zh.zip']);
  expect(listFiles(site.folder).filter((file) => /\.(?:zip|xlsx|png)\.(?:br|gz)$/.test(file))).toEqual([]);
  expect(kitsOf(inject('otherProvince'))).toEqual(['media-kit/helpers-of-sample-media-kit-en.zip', 'media-kit/helpers-of-sample-media-kit-zh.zip']);
});

test('Both languages hold the same files, and the figures are those of the data page, to the byte.', () => {
  const [en, zh] = [unpack(kitIn('en')), unpack(kitIn('zh'))];
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  for (const format of ['csv', 'json']) {
    const latest = readFileSync(join(site.folder, `data/latest.${format}`), 'utf8');
    for (const kit of [en, zh]) expect(Object.entries(kit).filter(([name]) => name.endsWith(`.${format}`)).map(([, text]) => text === latest)).toEqual([true]);
  }
});

test('Stories are plain Markdown: no tag, no brace, no link that leads nowhere from outside the site.', () => {
  for (const locale of ['en', 'zh']) {
    const stories = Object.entries(unpack(kitIn(locale))).filter(([name]) => name.endsWith('.md'));
    expect(stories.length).toBeGreaterThan(0);
    for (const [name, text] of stories) {
      // An address in angle brackets is Markdown.
      expect(text.replace(/<https?:[^>]*>/g, '').match(/<\/?[A-Za-z]|[{}]|\]\((?!https?:)|\ufffc|undefined/g), name).toBeNull();
      expect(text).toMatch(/^# .+\n/);
    }
  }
});

describe.each(['en', 'zh'] as const)('In %s', (locale) => {
  const lead = locale === 'en' ? '' : 'zh/';
  test('each number of a story’s text is said as on its page', async () => {
    const { page, close } = await openPage(browser);
    for (const [name, text] of Object.entries(unpack(kitIn(locale))).filter(([file]) => file.endsWith('.md'))) {
      await page.goto(`${site.url}${lead}${name.replace('.md', '/')}`);
      const numbers = await page.locator('.prose [data-figure] data').allInnerTexts();
      const [body = ''] = text.split(/\n## (?:The figures in this text|文中的数字)\n/);
      for (const number of numbers) expect(body, `${name}: ${number}`).toContain(number.trim());
    }
    await close();
  });

  test('the page offers the file, tells its size and checksum truly, and lists what is in it, without JavaScript', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}${lead}media-kit/`);
    const kit = page.locator('.media-kit');
    const file = kitIn(locale);
    expect(await kit.locator('a[download]').first().getAttribute('href')).toBe(`${site.base}${file}`);
    const bytes = readFileSync(join(site.folder, file));
    expect(await kit.innerText()).toContain(sumOf(bytes));
    expect(await kit.locator('.take').first().innerText()).toContain(`${Math.round(bytes.length / 1000).toLocaleString('en')} kB`);
    const rows = await kit.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('code')].map((code) => code.textContent)));
    const inner = unzipSync(bytes);
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(inner));
    for (const [name = '', sum] of rows) expect(sumOf(inner[name!]!).slice(0, 12), name!).toBe(sum);
    await close();
  });

  test('a table of files has a caption, and headings for its columns and rows', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${site.url}${lead}media-kit/`);
    const table = page.locator('.media-kit table');
    expect(await table.locator('caption').innerText()).toBeTruthy();
    expect(await table.locator('thead th[scope=col]').count()).toBe(3);
    expect(await table.locator('tbody tr').count()).toBe(await table.locator('tbody th[scope=row]').count());
    await close();
  });
});

test('Where the site knows its address, the kit leads back to it.', () => {
  const kit = unpack(kitIn('zh', inject('subSite')), inject('subSite'));
  expect(kit['README.txt']).toContain('https://site.example/sub/path/zh/');
  const map = Object.entries(kit).find(([name]) => name.endsWith('-children.svg'))?.[1];
  expect(map).toMatch(/https:\/\/site\.example\/sub\/path\/zh\/map\/\d{4}-\d\d-\d\d\/\?mode=children</);
  expect(Object.entries(kit).filter(([name]) => name.endsWith('.md')).every(([, text]) => text.includes('https://site.example/sub/path/zh/stories/'))).toBe(true);
});
