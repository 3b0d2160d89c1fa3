import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** What sticks out to the right, where the page as a whole can be scrolled sideways. Regions that scroll by themselves may. */
function sidewaysScroll(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrollsItself = (element: Element | null): boolean =>
    element !== null && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrollsItself(element.parentElement),
  );
  return [`${root.scrollWidth} px in ${root.clientWidth} px`, ...wide.slice(-5).map((element) => element.outerHTML.slice(0, 100))];
}

describe.each(pagesOf(site))('$file', ({ path }) => {
  test('never scrolls sideways, at 360, 768 and 1280 px and with text twice as large', async () => {
    const { page, close } = await openPage(browser);
    const found: Record<string, string[]> = {};
    await page.goto(site.url + path);
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const out = await page.evaluate(sidewaysScroll);
        if (out.length > 0) found[`${width} px, text ${size}`] = out;
      }
    }
    await close();
    expect(found).toEqual({});
  });
});
