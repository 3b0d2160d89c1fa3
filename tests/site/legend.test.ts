import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Codes of the places whose border stands out. */
const marked = (page: Page): Promise<string[]> =>
  page.$$eval('.map-place', (places) => places.filter((place) => getComputedStyle(place.querySelector('.map-area')!).strokeWidth === '4px').map((place) => place.getAttribute('data-code') ?? ''));

// Residents of 2020 in data/: these six have two million or more; Jiayuguan and Jinchang fewer than 500,000.
const large = ['620100', '620500', '621000', '621100', '621200', '622900'];

test.each(['map/residents/', 'zh/map/residents/'])('On %s the legend picks out places by what was published, by pointer and by key, without JavaScript', async (path) => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 1000 } });
  await page.goto(theSite().url + path);
  expect(await marked(page), 'at first').toEqual([]);
  await page.hover('label:has(> .pick-r3)');
  expect((await marked(page)).sort(), 'pointed at').toEqual(large);
  await page.mouse.move(0, 0);
  expect(await marked(page), 'no longer').toEqual([]);
  await page.focus('[name=pick-population]:checked');
  await page.keyboard.press('ArrowRight');
  expect((await marked(page)).sort(), 'the next by key').toEqual(['620200', '620300']);
  // What was picked among residents is not picked among counties.
  await page.click('label:has(#mode-counties)');
  expect(await marked(page), 'in another mode').toEqual([]);
  await close();
});

test('Estimates are picked out as what they are, and never by size: they are not to be ranked', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${theSite().url}map/children/`);
  await page.click('label:has(> .pick-estimated)');
  expect(await marked(page)).toHaveLength(14);
  expect(await page.locator('.pick-a1, .pick-b1').count()).toBe(0);
  await close();
});

test.each(['map/children-per-volunteer/', 'zh/map/children-per-volunteer/'])('On %s the map is described by the reason why it shows nothing', async (path) => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(theSite().url + path);
  const told = await page.$eval('svg.map', (map) => (map.getAttribute('aria-describedby') ?? '').split(' ').map((id) => (document.getElementById(id) as HTMLElement | null)?.innerText.trim() ?? 'missing'));
  const seen = await page.innerText('.map-why.in-pairing-rate');
  await close();
  expect(seen.length).toBeGreaterThan(20);
  expect(told[0]).toBe(seen);
  expect(told).not.toContain('missing');
});
