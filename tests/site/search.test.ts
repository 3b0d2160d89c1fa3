import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { fill, wordsOf } from '../../src/locale/words.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { askSearch, readAnswer, toldBy } from '../search/ask-search.ts';
import { measurePrecision, summarise } from '../search/measure-precision.ts';
import { ofPagefind, openSearch } from '../search/open-search.ts';
import { queries } from '../search/queries.ts';
import { pagesOf, readPage, tagsOf, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const openHere = (lead = '', options: { query?: string } = {}) => openSearch(browser, site.url, lead, options);

describe('What readers ask', () => {
  test('finds what was meant among the first three results, in both languages', async () => {
    const { page, errors, failed, close } = await openHere();
    const fared = await measurePrecision(page, site.url, queries);
    await close();
    for (const locale of ['en', 'zh'] as const) {
      const own = fared.filter((each) => each.locale === locale);
      const missed = own.filter(({ rank }) => rank === undefined || rank > 3).map(({ query, first }) => `${query}: ${first.join(' ')}`);
      expect(own.length).toBeGreaterThanOrEqual(15);
      expect(summarise(own).precisionAt3, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(summarise(own).meanRank).toBeLessThanOrEqual(1.5);
    }
    // Going to the next page may cut off the icon of the last one.
    expect({ errors, failed: ofPagefind(failed) }).toEqual({ errors: [], failed: [] });
  });

  test('A part of a Chinese word finds it, and exactly that part is marked', async () => {
    const { page, close } = await openHere('zh/');
    const shown = await askSearch(page, '守儿');
    await close();
    expect(shown.length).toBeGreaterThan(3);
    for (const { title, text, marked } of shown) {
      expect(title + text).toContain('留守儿童');
      expect(new Set(marked)).toEqual(new Set(['守儿']));
    }
  });

  test('What stands apart is not taken for what stands together', async () => {
    const { page, close } = await openHere('zh/');
    // 留 and 童 are in hundreds of places, and nowhere side by side.
    await askSearch(page, '留童');
    const told = await toldBy(page);
    await close();
    expect(told).toContain(fill(wordsOf('zh').search.told.none, { q: '留童' }));
  });

  test('An estimate is called one where it is found, and a slip is said to have been mended', async () => {
    const { page, close } = await openHere();
    const shown = await askSearch(page, 'juiquan');
    const told = await toldBy(page);
    await close();
    expect(told).toContain(fill(wordsOf('en').search.told.corrected, { q: 'juiquan', other: 'jiuquan' }));
    const estimates = shown.filter(({ kind }) => kind === wordsOf('en').search.kind.estimate);
    expect(estimates.length).toBeGreaterThan(0);
    for (const { title } of estimates) expect(title).toMatch(/estimate/);
  });
});

describe('What is loaded', () => {
  test('Nothing of the index before the field is used, and little by its first use', async () => {
    const { page, requests, close } = await openHere();
    await page.waitForTimeout(200);
    expect(ofPagefind(requests)).toEqual([]);
    await page.focus('#q');
    await expect.poll(() => ofPagefind(requests).length).toBeGreaterThan(3);
    await close();
  });

  test('Nothing of Pagefind lies in the site but what is used', () => {
    const files = readFileSync(join(site.folder, 'search/pagefind/pagefind-entry.json'), 'utf8');
    expect(Object.keys((JSON.parse(files) as { languages: object }).languages)).toEqual(['en', 'zh-hans']);
    for (const file of ['ui.js', 'ui.css', 'worker.js', 'highlight.js']) expect(() => readFileSync(join(site.folder, `search/pagefind/pagefind-${file}`)), file).toThrow();
  });

  test('Only the page that searches may run its compiled program and send its form, and only to the site', () => {
    for (const page of pagesOf(site)) {
      const policy = tagsOf(readPage(site, page), 'meta').find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')?.attributes.get('content') ?? '';
      const searches = /^(zh\/)?search\/$/.test(page.path);
      expect(policy.includes("'wasm-unsafe-eval'"), page.file).toBe(searches);
      expect(policy, page.file).toContain(searches ? "form-action 'self'" : "form-action 'none'");
    }
  });
});

describe('The address', () => {
  test('holds the query: it can be sent to somebody, and back and forward work', async () => {
    const { page, close } = await openHere('zh/', { query: '酒泉' });
    expect((await readAnswer(page, '酒泉'))[0]?.path).toBe('/zh/places/jiuquan/');
    expect(await page.inputValue('#q')).toBe('酒泉');
    await askSearch(page, '兰州');
    expect(new URL(page.url()).searchParams.get('q')).toBe('兰州');
    const twin = new URL((await page.locator('.other-language').getAttribute('href')) ?? '', site.url);
    expect(twin.pathname + twin.search, 'the other language asks the same').toBe(`/search/?q=${encodeURIComponent('兰州')}`);
    await page.goBack();
    expect((await readAnswer(page, '酒泉'))[0]?.path).toBe('/zh/places/jiuquan/');
    await page.goForward();
    expect((await readAnswer(page, '兰州'))[0]?.path).toBe('/zh/places/lanzhou/');
    await page.click('#search-results a');
    expect(new URL(page.url()).pathname).toBe('/zh/places/lanzhou/');
    await page.goBack();
    expect((await readAnswer(page, '兰州')).length).toBeGreaterThan(1);
    await close();
  });

  test('follows what is typed, in one step of the history', async () => {
    const { page, close } = await openHere();
    const before = await page.evaluate(() => history.length);
    await page.locator('#q').pressSequentially('potato', { delay: 260 });
    expect((await readAnswer(page, 'potato')).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await close();
  });
});

describe('By keyboard and by ear', () => {
  test('the count is told, results are links one Tab apart, and more are shown without losing the place', async () => {
    const { page, close } = await openHere();
    const shown = await askSearch(page, 'children');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ results\.$/);
    expect(shown).toHaveLength(10);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(shown[0]?.path);
    await page.getByRole('button', { name: wordsOf('en').search.more }).press('Enter');
    await expect.poll(() => page.locator('#search-results li').count()).toBeGreaterThan(10);
    expect(await page.evaluate(() => [...document.querySelectorAll('#search-results a')].indexOf(document.activeElement as Element))).toBe(10);
    const links = await page.$$eval('#search-results a', (all) => all.map((link) => link.getAttribute('href')));
    await close();
    expect(new Set(links).size).toBe(links.length);
  });

  test('with results on it the page has no barrier that axe can find, by day and by night', async () => {
    const { page, close } = await openHere('zh/');
    await askSearch(page, '留守儿童');
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, colorScheme).toEqual([]);
    }
    await close();
  });

  test('words in the other language say so', async () => {
    const { page, close } = await openHere();
    await askSearch(page, '漳县');
    const tongues = await page.$$eval('#search-results [lang]', (all) => all.map((each) => [each.getAttribute('lang'), /\p{Script=Han}/u.test(each.textContent ?? '')]));
    const bare = await page.$$eval('#search-results a', (all) => all.filter((link) => /\p{Script=Han}/u.test(link.textContent ?? '') && !link.querySelector('[lang]')).length);
    await close();
    expect(tongues.length).toBeGreaterThan(0);
    for (const each of tongues) expect(each).toEqual(['zh-Hans', true]);
    expect(bare).toBe(0);
  });
});

describe('Elsewhere', () => {
  test('it works below a path', async () => {
    const { page, errors, failed, close } = await openSearch(browser, inject('subSite').url);
    const shown = await askSearch(page, 'Li Dan');
    await page.click('#search-results a');
    await close();
    expect(shown[0]?.path).toBe('/sub/path/stories/li-dan/');
    expect({ errors, failed }).toEqual({ errors: [], failed: [] });
  });

  test('a story agreed to for its page alone, one that is over and one withdrawn are not found', async () => {
    const { page, close } = await openSearch(browser, inject('otherProvince').url);
    expect((await askSearch(page, 'helper')).length).toBeGreaterThan(0);
    for (const query of ['finch', '燕雀', 'wren', '鹪鹩']) {
      const shown = await askSearch(page, query);
      expect(shown.filter(({ path }) => /quiet|ended|gone/.test(path)), query).toEqual([]);
    }
    await close();
  });
});
