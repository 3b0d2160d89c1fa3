import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { wordsOf } from '../../src/locale/words.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { askSearch, readAnswer, toldBy } from '../search/ask-search.ts';
import { openSearch } from '../search/open-search.ts';
import { pagesOf, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const openHere = (lead = '', options = {}) => openSearch(browser, site.url, lead, options);

test('An empty answer says what to try, and the index stays', async () => {
  const { page, close } = await openHere();
  expect(await askSearch(page, 'xyzzyqwv')).toEqual([]);
  const told = await toldBy(page);
  expect(told).toContain('xyzzyqwv');
  expect(told).toContain(wordsOf('en').search.told.tips);
  // Neither is a number that only begins like one of ours.
  expect(await askSearch(page, '42001')).toEqual([]);
  await close();
});

test.each(['pagefind.js*', 'wasm.*.pagefind', 'pagefind.*.pf_meta', 'pagefind-entry.json*'])('Where %s cannot be had the page says so and keeps its index, and the next try works', async (file) => {
  const { page, close } = await openHere('zh/');
  await page.route(`**/pagefind/${file}`, (route) => route.abort());
  await page.fill('#q', '兰州');
  await page.press('#q', 'Enter');
  await expect.poll(() => toldBy(page)).toBe(wordsOf('zh').search.told.failed);
  expect(await page.locator('#search-index a').first().isVisible()).toBe(true);
  await page.unroute(`**/pagefind/${file}`);
  await page.press('#q', 'Enter');
  await expect.poll(() => page.locator('#search-results a').first().getAttribute('href')).toBe('/zh/places/lanzhou/');
  await close();
});

test('On a slow line a reader is told that something is happening', async () => {
  const { page, close } = await openHere();
  let arrives = () => {};
  const onItsWay = new Promise<void>((resolve) => (arrives = resolve));
  await page.route('**/pagefind.js*', async (route) => {
    await onItsWay;
    await route.continue();
  });
  await page.fill('#q', 'potato');
  await page.press('#q', 'Enter');
  await expect.poll(() => toldBy(page)).toBe(wordsOf('en').search.told.searching);
  arrives();
  expect((await readAnswer(page, 'potato')).length).toBeGreaterThan(0);
  await close();
});

test.each(['', 'zh/'])('Without JavaScript %ssearch/ says so and names every story, place, measure and page', async (lead) => {
  const { page, close } = await openHere(lead, { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  const links = await page.$$eval('#search-index a', (all) => all.map((link) => link.getAttribute('href')?.replace(/^\/(?:zh\/)?/, '')));
  await close();
  expect(text).toContain('JavaScript');
  const routes = pagesOf(site).filter(({ file, notFound }) => !notFound && !file.startsWith('zh/')).map(({ path }) => path);
  // Views of the map are reached from the map, single figures and releases from their lists.
  const unlisted = /^(?:|search|style|stories\/(?:in|on|page)\/.*|figures\/.+|data\/releases\/.+|map\/(?!by-county|over-time).+)\/?$/;
  const wanted = routes.filter((route) => !unlisted.test(route) && !readFileSync(join(site.folder, route, 'index.html'), 'utf8').includes('noindex'));
  expect(wanted.filter((route) => !links.includes(route) && route !== 'data/')).toEqual([]);
});
