import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, theSite } from './built-sites.ts';

const site = theSite();
const withMap = pagesOf(site).filter(({ path }) => /^(zh\/)?(map\/)?$/.test(path));
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/**
 * Visible labels of the map that lie on another label or on a symbol. All symbols of a measure are one path,
 * so points of a label's box are tried against the painted area itself. Runs inside the page.
 */
function findCollisions(): { labels: number; collisions: string[] } {
  const shown = <E extends Element>(elements: Iterable<E>): E[] =>
    [...elements].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && !element.closest('defs') && element.checkVisibility({ visibilityProperty: true });
    });
  const svg = document.querySelector('.map-figure svg.map')!;
  const labels = shown(svg.querySelectorAll('text')).map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // A line's box is taller than its letters: a sixth of it above and below is air.
    const air = (bottom - top) / 6;
    return { text: element.innerHTML.replace(/<[^>]*>/g, ''), left, right, top: top + air, bottom: bottom - air };
  });
  const symbols = shown(svg.querySelectorAll<SVGGeometryElement>('path.map-volunteers, path.map-children, path.map-population, path.map-counties'));
  const collisions: string[] = [];
  labels.forEach((label, i) => {
    for (const other of labels.slice(i + 1)) {
      const across = Math.min(label.right, other.right) - Math.max(label.left, other.left);
      const down = Math.min(label.bottom, other.bottom) - Math.max(label.top, other.top);
      if (across > 0.5 && down > 0.5) collisions.push(`"${label.text}" and "${other.text}"`);
    }
    for (const symbol of symbols) {
      const toSymbol = symbol.getScreenCTM()!.inverse();
      const covered = [...Array(25).keys()].some((column) =>
        [...Array(7).keys()].some((row) => {
          const x = label.left + ((label.right - label.left) * column) / 24;
          const y = label.top + ((label.bottom - label.top) * row) / 6;
          return symbol.isPointInFill(new DOMPoint(x, y).matrixTransform(toSymbol));
        }),
      );
      if (covered) collisions.push(`"${label.text}" and a symbol of ${symbol.getAttribute('class')}`);
    }
  });
  return { labels: labels.length, collisions };
}

describe.each(withMap)('The map on $file', ({ path }) => {
  test.each([360, 768, 1280, 1920])('has labels that lie on nothing, in every mode, at %i px', async (width) => {
    const { page, close } = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(site.url + path);
    await page.evaluate(() => document.fonts.ready);
    const modes = await page.locator('input[name="map-mode"]').evaluateAll((radios) => radios.map(({ id }) => id));
    const found: Record<string, string[]> = {};
    for (const id of modes) {
      await page.locator(`label[for="${id}"], label:has(#${id})`).first().click();
      const { labels, collisions } = await page.evaluate(findCollisions);
      expect(labels, `labels in ${id}`).toBeGreaterThan(4);
      if (collisions.length > 0) found[id] = collisions;
    }
    await close();
    expect(modes.length).toBeGreaterThan(1);
    expect(found).toEqual({});
  });
});

describe.each([
  ['map/', '.map-labels'],
  ['zh/map/tiles/', '.map-places'],
])('A number on %s', (path, within) => {
  const number = `${within} a.map-volunteers.in-both[href$="/figures/lanzhou-volunteers-2024-05-12/"], ${within} .map-volunteers.in-both a[href$="/figures/lanzhou-volunteers-2024-05-12/"]`;

  test('leads to its figure by mouse', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(site.url + path);
    await page.locator(number).first().click();
    await page.waitForURL(/\/figures\/lanzhou-volunteers-2024-05-12\/$/);
    await close();
  });

  test('lets a finger through to the place under it, which is the larger aim', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 }, hasTouch: true, isMobile: true });
    await page.goto(site.url + path);
    const link = page.locator(number).first();
    expect(await link.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none');
    await close();
  });
});
