import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';
import { goTo, openMap, type MapPage } from './map-page.ts';

const releases = ['2024-05-12', '2024-12-16', '2026-03-20'];
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const choose = (map: MapPage, mode: string) => map.page.check(`#mode-${mode}`, { force: true });
const chosen = (map: MapPage) => map.page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=map-mode]:checked')?.value);
const shows = (map: MapPage, release: string) => map.page.waitForSelector(`[data-map][data-release="${release}"]`);

describe.each([
  { site: theSite(), path: 'map/' },
  { site: inject('subSite'), path: 'zh/map/' },
])('On $path of the site at $site.base', ({ site, path }) => {
  const own = site.base + path;

  test('mode and filter live in the address; back, forward and reload restore them', async () => {
    const map = await openMap(browser, site.url + path);
    await choose(map, 'children');
    await expect.poll(map.address).toBe(`${own}children/`);
    await map.page.check('#only-reported', { force: true });
    await expect.poll(map.address).toBe(`${own}children/?only=reported`);
    expect(await map.page.getAttribute('.other-language', 'href'), 'the other language shows the same').toMatch(/children\/\?only=reported$/);
    await map.page.reload();
    await map.page.waitForSelector('.map-tools.ready');
    expect([await chosen(map), await map.page.isChecked('#only-reported')]).toEqual(['children', true]);
    await map.page.goBack();
    expect([await chosen(map), await map.page.isChecked('#only-reported')]).toEqual(['children', false]);
    await map.page.goBack();
    expect(await chosen(map)).toBe('both');
    await map.page.goForward();
    expect(await chosen(map)).toBe('children');
    expect(map.errors).toEqual([]);
    await map.close();
  });

  test('another release comes into the page with mode, filter, place and focus, and is told; back brings the first again', async () => {
    const map = await openMap(browser, `${site.url}${path}children/?only=reported&place=dingxi`);
    const box = await map.viewBox();
    expect(await map.width()).toBeLessThan(400);
    await map.page.evaluate(() => Object.assign(globalThis, { same: true }));
    await map.page.focus('[data-stepper] [rel=prev]');
    await map.page.keyboard.press('Enter');
    await shows(map, '2024-12-16');
    expect(map.address()).toBe(`${own}2024-12-16/?mode=children&only=reported&place=dingxi`);
    expect(await map.page.evaluate(() => 'same' in globalThis), 'the page is the same').toBe(true);
    expect([await chosen(map), await map.page.isChecked('#only-reported'), await map.viewBox()]).toEqual(['children', true, box]);
    expect(await map.page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('prev');
    await map.page.waitForFunction(() => (document.querySelector('.map-status')?.textContent ?? '') !== '');
    await map.page.goBack();
    await shows(map, '2026-03-20');
    expect([await chosen(map), await map.viewBox()]).toEqual(['children', box]);
    expect(map.errors).toEqual([]);
    await map.close();
  });

  test('the slider steps through all releases and keeps the focus', async () => {
    const map = await openMap(browser, site.url + path);
    await map.page.focus('[data-stepper] input[type=range]');
    for (const release of releases.toReversed().slice(1)) {
      await map.page.keyboard.press('ArrowLeft');
      await shows(map, release);
      expect(await map.page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('range');
    }
    expect(map.address()).toBe(`${own}2024-05-12/`);
    await map.close();
  });
});

const site = theSite();

test('A place in the address fills the map; a place, mode or release nobody knows is left out', async () => {
  const map = await openMap(browser, `${site.url}map/?place=dingxi`);
  expect(await map.width()).toBeLessThan(400);
  expect(await map.page.getAttribute('a.map-place[tabindex="0"]', 'data-code')).toBe('621100');
  await map.close();
  const other = await openMap(browser, `${site.url}map/?place=nowhere&mode=none`);
  expect([await other.width(), await chosen(other), other.address()]).toEqual([1000, 'both', '/map/']);
  await other.close();
});

test('The same address opens the same mode without a script', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.url}map/children/`);
  expect(await page.isChecked('#mode-children')).toBe(true);
  await close();
});

test('A release that cannot be fetched is told, with a plain link, and nothing is lost', async () => {
  const map = await openMap(browser, `${site.url}map/children/`);
  await map.page.route('**/map/2024-12-16/**', (route) => route.abort());
  await goTo(map.page, '620100');
  await map.page.click('[data-stepper] [rel=prev]');
  const link = map.page.locator('.map-status a');
  await link.waitFor();
  expect(await link.getAttribute('href')).toContain('/map/2024-12-16/?mode=children');
  expect([map.address(), await chosen(map)]).toEqual(['/map/children/', 'children']);
  await map.page.unroute('**/map/2024-12-16/**');
  await map.page.click('[data-stepper] [rel=prev]');
  await shows(map, '2024-12-16');
  await map.close();
});

test('A slow line is told of, and the later of two wishes counts', async () => {
  const map = await openMap(browser, `${site.url}map/`);
  let arrives = () => {};
  const onItsWay = new Promise<void>((resolve) => (arrives = resolve));
  await map.page.route('**/map/2024-12-16/', async (route) => {
    await onItsWay;
    await route.continue();
  });
  const slider = map.page.locator('[data-stepper] input[type=range]');
  await slider.focus();
  await map.page.keyboard.press('ArrowLeft');
  await map.page.waitForFunction(() => /…/.test(document.querySelector('.map-status')?.textContent ?? ''));
  await map.page.keyboard.press('ArrowLeft');
  await shows(map, '2024-05-12');
  arrives();
  await map.page.waitForTimeout(500);
  expect(map.address()).toBe('/map/2024-05-12/');
  await map.close();
});
