import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { languageTag, otherLocale } from '../../src/locale/locales.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { distinctPages, pagesOf, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

type Stop = { html: string; href: string | null; hreflang: string | null; inNav: boolean; radio: boolean; outlined: boolean; onScreen: boolean };

/** What has the focus, and whether a sighted reader can tell. A hidden radio may pass its ring on to its label. */
function focusedStop(): Stop | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
  // A place on the map wears its ring on its own outline.
  const near = [element, element.querySelector('.map-area'), label, ...(label?.querySelectorAll('*') ?? [])].filter((each) => each !== null);
  const outlined = near.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  const box = (label ?? element).getBoundingClientRect();
  return {
    html: element.outerHTML.slice(0, 100),
    href: element.getAttribute('href'),
    hreflang: element.getAttribute('hreflang'),
    inNav: element.closest('nav') !== null,
    radio: element instanceof HTMLInputElement && element.type === 'radio',
    outlined,
    onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.left < innerWidth && box.top < innerHeight,
  };
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 300; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('Tab does not come to an end: 300 stops.');
}

describe.each(distinctPages(pagesOf(site)))('$file', ({ path, locale, notFound, framed }) => {
  test('can be walked with Tab: skip link first, where there is something to skip, then navigation and language, each stop in sight', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(site.url + path);
    const stops = await walk(page);
    const hasSwitch = await page.evaluate(() => document.querySelector('input[type=radio]') !== null);
    await page.keyboard.press('Escape');
    const skip = framed ? undefined : stops[0]?.href;
    const target = await page.evaluate((id) => document.querySelector(id ?? 'none')?.tagName, skip);
    await close();

    if (!framed) {
      expect(stops[0]?.href, 'the skip link').toMatch(/^#/);
      expect(target, 'where it leads').toBe('MAIN');
    }
    expect(stops.some((stop) => stop.inNav), 'navigation').toBe(true);
    if (!notFound) expect(stops.map((stop) => stop.hreflang), 'language').toContain(languageTag[otherLocale(locale)]);
    expect(stops.some((stop) => stop.radio), 'the switch of measures').toBe(hasSwitch);
    expect(stops.filter((stop) => !stop.outlined).map((stop) => stop.html), 'focus without a ring').toEqual([]);
    expect(stops.filter((stop) => !stop.onScreen).map((stop) => stop.html), 'focus out of sight').toEqual([]);
  });
});

test('The skip link takes the focus past the navigation.', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  await close();
  expect(inside).toBe(true);
});
