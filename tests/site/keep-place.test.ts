import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltPage } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const withWords = pagesOf(site).filter((page) => page.locale === 'en' && readPage(site, page).includes('class="section-head"'));
const twinOf = (page: BuiltPage): BuiltPage => ({ ...page, file: `zh/${page.file}`, path: `zh/${page.path}`, locale: 'zh' });
const ids = (page: BuiltPage, pattern: RegExp) => [...new Set(readPage(site, page).match(pattern))];

describe.each(withWords)('$file', (page) => {
  test('has the same places as its twin, and each section leads to the same one in the other language', () => {
    const [mine, theirs] = [page, twinOf(page)].map((each) => ({
      headings: ids(each, /(?<=class="section-head"[^>]*><h\d id=")[^"]+/g),
      blocks: ids(each, /(?<= id=")B\d+-\d+(?=")/g),
      links: tagsOf(readPage(site, each), 'a').filter(({ attributes }) => attributes.get('class') === 'to-twin').map(({ attributes }) => attributes.get('href')),
    }));
    expect(mine?.headings.length).toBeGreaterThan(0);
    expect(theirs?.headings).toEqual(mine?.headings);
    expect(theirs?.blocks).toEqual(mine?.blocks);
    expect(mine?.links.length).toBeGreaterThanOrEqual(mine?.headings.length ?? 1);
    expect(theirs?.links).toEqual(mine?.links.map((link) => link?.replace('/zh/', '/')));
  });
});

test('Every place is a place in both languages: some text is in step, paragraph by paragraph', () => {
  expect(withWords.flatMap((page) => ids(page, /(?<= id=")B\d+-\d+(?=")/g)).length).toBeGreaterThan(20);
});

const switchAddress = (page: Page) => page.locator('.other-language').getAttribute('href');

/** Scrolls to a block, stays there for a while, and goes up to the switch. */
async function read(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => scrollTo({ top: document.getElementById(name)!.getBoundingClientRect().top + scrollY - innerHeight / 4, behavior: 'instant' }), id);
  // The stay is counted from the frame in which the page notices it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 1900)))));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

test.each([theSite(), inject('subSite')])('The switch leads to the paragraph that was read, on $name', async ({ url, base }) => {
  const { page, errors, close } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}stories/left-behind/`);
  expect(await switchAddress(page), 'nothing has been read yet').toBe(`${base}zh/stories/left-behind/`);
  await read(page, 'B3-2');
  await expect.poll(() => switchAddress(page)).toMatch(/#B3-2$/);
  await page.locator('.other-language').click();
  await page.waitForURL('**/zh/stories/left-behind/#B3-2');
  const top = await page.evaluate(() => document.getElementById('B3-2')!.getBoundingClientRect().top);
  await close();
  expect(Math.abs(top)).toBeLessThan(100);
  expect(errors).toEqual([]);
});

test('Passing over a text is not reading it, and without script the switch leads to the top', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${site.url}method/`);
  for (let down = 0; down < 20; down += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(20);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForTimeout(200);
  expect(await switchAddress(page)).toBe('/zh/method/');
  await close();
  const still = await openPage(browser, { javaScriptEnabled: false });
  await still.page.goto(`${site.url}method/`);
  expect(await switchAddress(still.page)).toBe('/zh/method/');
  await still.close();
});
