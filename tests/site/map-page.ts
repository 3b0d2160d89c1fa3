import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type WatchedPage } from '../browser/open-browser.ts';

/** A map page whose program runs, and what tests ask it again and again. */
export type MapPage = WatchedPage & {
  /** Code of the place that has the focus, or what else has. */
  focused: () => Promise<string | null>;
  /** Path and query. */
  address: () => string;
  viewBox: () => Promise<string>;
  /** Width of the part that is seen, in map units. */
  width: () => Promise<number>;
  tip: () => Promise<string>;
};

export async function openMap(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<MapPage> {
  const watched = await openPage(browser, { viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce', ...options });
  const { page } = watched;
  await page.goto(address);
  await page.waitForSelector('.map-tools.ready');
  const viewBox = async (): Promise<string> => (await page.getAttribute('[data-map] svg.map', 'viewBox')) ?? '';
  return {
    ...watched,
    focused: () => page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? (document.activeElement?.id || document.activeElement?.tagName) ?? null),
    address: () => page.url().replace(/^https?:\/\/[^/]+/, ''),
    viewBox,
    width: async () => Number((await viewBox()).split(' ')[2]),
    tip: async () => ((await page.isVisible('.map-tip')) ? page.innerText('.map-tip > p') : ''),
  };
}

/** Puts the focus on a place, as a reader who came by Tab and letters would. */
export async function goTo(page: Page, code: string): Promise<void> {
  await page.focus('a.map-place[tabindex="0"]');
  await page.keyboard.press('Home');
  await page.evaluate((wanted) => document.querySelector<SVGAElement>(`a.map-place[data-code="${wanted}"]`)?.focus(), code);
}
