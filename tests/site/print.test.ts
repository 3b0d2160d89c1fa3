import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, theSite } from './built-sites.ts';

const site = theSite();
const withMap = pagesOf(site).filter(({ path }) => /^(zh\/)?(map\/)?$/.test(path));
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Which of these can be seen, by selector. Runs inside the page. */
const seen = (selectors: string[]): string[] =>
  selectors.filter((selector) =>
    [...document.querySelectorAll(selector)].some((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    }),
  );

const controls = ['.site-header nav', '.site-footer nav', '.map-switch', '.scheme'];
const content = ['h1', '.map-figure svg.map', '.map-note', '.map-figure figcaption', '.map-figure svg.map .map-volunteers'];

describe.each(withMap)('$file', ({ path }) => {
  test('is printed with its map and note, and without navigation and switches', async () => {
    // About the width of A4 paper between its margins.
    const { page, close } = await openPage(browser, { viewport: { width: 720, height: 1000 } });
    await page.goto(site.url + path);
    await page.locator('.scheme.ready').waitFor();
    const onScreen = await page.evaluate(seen, [...controls, ...content]);
    await page.emulateMedia({ media: 'print' });
    const onPaper = await page.evaluate(seen, [...controls, ...content]);
    await close();
    expect(onScreen).toEqual([...controls, ...content]);
    expect(onPaper).toEqual(content);
  });
});

const stories = pagesOf(site).filter(({ path }) => /^(zh\/)?stories\/(left-behind|li-dan)\/$/.test(path));
const onStory = { controls: ['.site-header nav', '.to-twin', '.figure > button', '.turn', '.scheme'], content: ['.site-name', 'h1', '.prose', '.figure', '.sources'] };

describe.each(stories)('$file', ({ path }) => {
  test('is printed with its figures, the numbers of their sources and the addresses of these, and without anything to press', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 720, height: 1000 } });
    await page.goto(site.url + path);
    await page.locator('.figure > button').first().click();
    await page.locator('.section-head').first().hover();
    await page.emulateMedia({ media: 'print' });
    const onPaper = await page.evaluate(seen, [...onStory.controls, '.figure-note', ...onStory.content, '.figure-mark']);
    const marks = await page.evaluate(() => [...document.querySelectorAll('.figure-mark')].map((mark) => (mark.checkVisibility() ? (mark.textContent ?? '') : '')));
    const addresses = await page.evaluate(() => [...document.querySelectorAll('.sources a')].map((link) => getComputedStyle(link, '::after').content.includes((link as HTMLAnchorElement).getAttribute('href') ?? ' ')));
    await close();
    expect(onPaper).toEqual([...onStory.content, '.figure-mark']);
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.filter((mark) => !/^\d+(?:[,，] ?\d+)*$/.test(mark))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses).not.toContain(false);
  });
});
