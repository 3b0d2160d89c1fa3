import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, theSite } from './built-sites.ts';

const site = theSite();
const withMap = pagesOf(site).filter(({ path }) => /^(zh\/)?(map\/)?$/.test(path));
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Visible labels of each map that lie on another label or on a symbol. Boxes may touch by half a pixel. */
function findCollisions(): { labels: number; collisions: string[] } {
  const collisions: string[] = [];
  let count = 0;
  for (const svg of document.querySelectorAll('.map-figure svg')) {
    const visible = (selector: string) =>
      [...svg.querySelectorAll<SVGGraphicsElement>(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && !element.closest('defs, .legend') && element.checkVisibility({ visibilityProperty: true });
      });
    const labels = visible('text[class*="label"]');
    const symbols = visible('[class~="half"], [class~="disc"]');
    count += labels.length;
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    /** A disc fills only the middle of its box, so the corners of the box are free. */
    const onDisc = (label: DOMRect, disc: DOMRect) => {
      const radius = disc.height / 2;
      const half = disc.width < disc.height * 0.75;
      const centres = half ? [disc.left, disc.right] : [(disc.left + disc.right) / 2];
      const y = (disc.top + disc.bottom) / 2;
      return meet(label, disc) && centres.every((x) => {
        const dx = Math.max(label.left - x, 0, x - label.right);
        const dy = Math.max(label.top - y, 0, y - label.bottom);
        return Math.hypot(dx, dy) < radius - 0.5;
      });
    };
    labels.forEach((label, i) => {
      const box = label.getBoundingClientRect();
      for (const other of labels.slice(i + 1)) {
        if (meet(box, other.getBoundingClientRect())) collisions.push(`"${label.textContent}" and "${other.textContent}"`);
      }
      for (const symbol of symbols) {
        if (onDisc(box, symbol.getBoundingClientRect())) collisions.push(`"${label.textContent}" and a symbol ${symbol.outerHTML.slice(0, 80)}`);
      }
    });
  }
  return { labels: count, collisions };
}

describe.each(withMap)('The map on $file', ({ path }) => {
  test.each([768, 1280])('has labels that lie on nothing, in every mode, at %i px', async (width) => {
    const { page, close } = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(site.url + path);
    await page.evaluate(() => document.fonts.ready);
    const modes = await page.locator('.map-figure input[type=radio]').evaluateAll((radios) => radios.map(({ id }) => id));
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
