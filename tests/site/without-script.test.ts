import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { distinctPages, pagesOf, theSite } from './built-sites.ts';

const site = theSite();
const pages = pagesOf(site);
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Buttons and the map’s tools are left out: they are shown only where a script can answer them. */
const mainText = (page: Page) =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('main button, .map-tools')) button.remove();
    return document.querySelector('main')!.innerText.replace(/\s+/g, ' ');
  });

describe.each(distinctPages(pages))('$file', ({ path }) => {
  test('says the same without JavaScript', async () => {
    const on = await openPage(browser);
    const off = await openPage(browser, { javaScriptEnabled: false });
    await Promise.all([on.page.goto(site.url + path, { waitUntil: 'networkidle' }), off.page.goto(site.url + path)]);
    const [withScript, without] = await Promise.all([mainText(on.page), mainText(off.page)]);
    await Promise.all([on.close(), off.close()]);
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
