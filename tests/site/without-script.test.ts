import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from '../browser/open-browser.ts';
import { distinctPages, pagesOf, theSite } from './built-sites.ts';

const site = theSite();
const pages = pagesOf(site);
let browser: Browser;
let on: WatchedPage;
let off: WatchedPage;
beforeAll(async () => {
  browser = await openBrowser();
  [on, off] = await Promise.all([openPage(browser), openPage(browser, { javaScriptEnabled: false })]);
});
afterAll(() => browser.close());

/** Buttons and the tools of map and table are left out: they are shown only where a script can answer them. A head of a table that was made a button is still a head. */
const mainText = (page: Page) =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('main button:not(th button), .map-tools, #table-tools, #check-form > label')) button.remove();
    return document.querySelector('main')!.innerText.replace(/\s+/g, ' ');
  });

describe.each(distinctPages(pages))('$file', ({ path }) => {
  test('says the same without JavaScript', async () => {
    await Promise.all([on.page.goto(site.url + path), off.page.goto(site.url + path)]);
    // Quiet lines alone do not say that the page has been read to its end, nor the end that what its scripts asked for has come.
    await on.page.waitForLoadState('networkidle');
    const [withScript, without] = await Promise.all([mainText(on.page), mainText(off.page)]);
    expect(without.length).toBeGreaterThan(20);
    expect(without).toBe(withScript);
  });
});

describe.each(pages.filter(({ path }) => /^(zh\/)?(map\/)?$/.test(path)))('The map on $file', ({ path }) => {
  test('is drawn, has a table beside it and changes with its switch, all without JavaScript', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.goto(site.url + path);
    expect(await page.locator('main svg.map').first().isVisible(), 'map').toBe(true);
    expect(await page.locator('main table tbody tr').count(), 'rows of the table').toBeGreaterThan(0);

    const radios = page.locator('input[name="map-mode"]');
    expect(await radios.count(), 'modes').toBeGreaterThan(1);
    const pictures: string[] = [];
    for (let i = 0; i < (await radios.count()); i += 1) {
      // People press the label; a radio may be hidden behind it.
      const id = await radios.nth(i).getAttribute('id');
      await page.locator(`label[for="${id}"], label:has(#${id})`).first().click();
      expect(await radios.nth(i).isChecked()).toBe(true);
      pictures.push(
        await page.evaluate(() =>
          // The drawing, and the box on it that says why there is nothing to draw.
          [...document.querySelectorAll('.map-figure svg *, .map-why')]
            .map((element, place) => (element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length ? place : ''))
            .join(' '),
        ),
      );
    }
    await close();
    expect(new Set(pictures).size, 'each mode shows something else').toBe(pictures.length);
  });
});

test('Both languages have a page with the map.', () => {
  for (const path of ['', 'zh/', 'map/', 'zh/map/']) expect(pages.map((page) => page.path)).toContain(path);
});
