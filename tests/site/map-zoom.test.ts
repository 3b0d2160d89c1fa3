import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';
import { goTo, openMap, type MapPage } from './map-page.ts';

const address = `${theSite().url}map/`;
const dingxi = '621100';
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const middle = async (map: MapPage) => {
  const box = await map.page.locator('[data-map] svg.map').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) * 0.7, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.7 };
};

test('Keys: + shows the place, further + comes closer, - goes back, 0 and Escape show the whole', async () => {
  const map = await openMap(browser, address);
  const { keyboard } = map.page;
  await goTo(map.page, dingxi);
  await keyboard.press('+');
  expect(map.address()).toBe('/map/?place=dingxi');
  const near = await map.width();
  expect(near).toBeLessThan(400);
  await keyboard.press('+');
  expect(await map.width()).toBeLessThan(near);
  expect(map.address(), 'no longer the place as it is').toBe('/map/');
  await keyboard.press('-');
  await keyboard.press('0');
  expect(await map.width()).toBe(1000);
  await keyboard.press('+');
  await keyboard.press('Escape'); // the tooltip, if it is back already
  if ((await map.width()) < 1000) await keyboard.press('Escape');
  expect(await map.width()).toBe(1000);
  expect(await map.focused()).toBe(dingxi);
  await map.close();
});

test('Arrows take the view along, and with Shift move it', async () => {
  const map = await openMap(browser, address);
  await goTo(map.page, dingxi);
  await map.page.keyboard.press('+');
  await map.page.keyboard.press('ArrowLeft');
  expect(map.address()).toBe('/map/?place=linxia');
  const before = await map.viewBox();
  await map.page.keyboard.press('Shift+ArrowUp');
  const [x, y] = (await map.viewBox()).split(' ').map(Number);
  const [wasX = 0, wasY = 0] = before.split(' ').map(Number);
  expect(x).toBeCloseTo(wasX, 0);
  expect(y).toBeLessThan(wasY);
  expect(await map.focused()).toBe('622900');
  await map.close();
});

test('Buttons do the same for a pointer', async () => {
  const map = await openMap(browser, address);
  await map.page.click('[data-zoom=in]');
  expect(await map.width()).toBeCloseTo(625, 0);
  await map.page.click('[data-zoom=out]');
  expect(await map.width()).toBe(1000);
  const [x, y] = Object.values(await middle(map));
  await map.page.mouse.move(x ?? 0, y ?? 0);
  await map.page.click('.map-tip button');
  expect(map.address()).toMatch(/\?place=/);
  await map.page.click('[data-zoom=whole]');
  expect(await map.width()).toBe(1000);
  await map.close();
});

test('The wheel scrolls the page and hints at the key; with Ctrl it zooms to where the pointer is', async () => {
  const map = await openMap(browser, address, { viewport: { width: 1280, height: 500 } });
  await map.page.locator('[data-map] svg.map').scrollIntoViewIfNeeded();
  const start = await map.page.evaluate(() => scrollY);
  const at = await middle(map);
  await map.page.mouse.move(at.x, Math.min(at.y, 400));
  await map.page.mouse.wheel(0, 120);
  await map.page.waitForFunction((from) => scrollY > from, start);
  expect(await map.width()).toBe(1000);
  await map.page.waitForFunction(() => /Ctrl/.test(document.querySelector('.map-status')?.textContent ?? ''));
  const scrolled = await map.page.evaluate(() => scrollY);
  await map.page.keyboard.down('Control');
  await map.page.mouse.wheel(0, -240);
  await map.page.keyboard.up('Control');
  await map.page.waitForFunction(() => Number(document.querySelector('[data-map] svg.map')?.getAttribute('viewBox')?.split(' ')[2]) < 1000);
  expect(await map.page.evaluate(() => scrollY)).toBe(scrolled);
  await map.close();
});

test('A mouse drags the map once it is near, and the end of a drag is no click', async () => {
  const map = await openMap(browser, `${address}?place=dingxi`);
  const at = await middle(map);
  const before = await map.viewBox();
  await map.page.mouse.move(at.x, at.y);
  await map.page.mouse.down();
  await map.page.mouse.move(at.x - 80, at.y - 40, { steps: 5 });
  await map.page.mouse.up();
  await expect.poll(async () => Number((await map.viewBox()).split(' ')[0])).toBeGreaterThan(Number(before.split(' ')[0]));
  await map.page.waitForTimeout(100);
  expect(map.page.url()).toContain('/map/');
  await map.close();
});

test('Two fingers zoom; one scrolls the page', async () => {
  const map = await openMap(browser, address, { viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });
  await map.page.locator('[data-map] svg.map').scrollIntoViewIfNeeded();
  const session = await map.page.context().newCDPSession(map.page);
  const at = await middle(map);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: at.x - apart, y: at.y, id: 1 }, { x: at.x + apart, y: at.y, id: 2 }] });
  await touch('touchStart', 20);
  for (const apart of [30, 40, 50, 60]) await touch('touchMove', apart);
  await touch('touchEnd', 60);
  expect(await map.width()).toBeLessThan(500);
  expect(await map.page.evaluate(() => visualViewport?.scale)).toBe(1);
  await map.close();
});

test('The map glides there, unless the reader wants no motion', async () => {
  const widths = async (reducedMotion: 'reduce' | 'no-preference') => {
    const map = await openMap(browser, address, { reducedMotion });
    await goTo(map.page, dingxi);
    const seen = await map.page.evaluate(async () => {
      const svg = document.querySelector('[data-map] svg.map');
      const found = new Set<string>();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      for (const until = performance.now() + 600; performance.now() < until; await new Promise(requestAnimationFrame)) found.add(svg?.getAttribute('viewBox') ?? '');
      return found.size;
    });
    await map.close();
    return seen;
  };
  expect(await widths('reduce')).toBe(1);
  expect(await widths('no-preference')).toBeGreaterThan(3);
});

test('Lettering and borders keep their size, however near', async () => {
  const map = await openMap(browser, address);
  const height = () => map.page.locator('.map-wide .map-name').first().evaluate((name) => (name as SVGTextElement).getBoundingClientRect().height);
  const far = await height();
  await goTo(map.page, dingxi);
  await map.page.keyboard.press('+');
  expect(Math.abs((await height()) - far)).toBeLessThan(2);
  await map.close();
});

test('Near a place its counties are drawn, and go with it; the policy has nothing to refuse', async () => {
  const map = await openMap(browser, `${address}?place=dingxi`);
  const layer = map.page.locator('[data-map] .county-layer');
  await layer.waitFor();
  expect(await layer.getAttribute('aria-hidden')).toBe('true');
  const inside = await map.page.evaluate(() => {
    const [land, place] = ['.county-layer .map-ground', 'a.map-place[data-code="621100"] .map-area'].map((each) => document.querySelector(each)?.getBoundingClientRect());
    return land && place ? Math.abs(land.width / place.width - 1) + Math.abs(land.x - place.x) / place.width : 1;
  });
  expect(inside, 'the counties lie on their prefecture').toBeLessThan(0.02);
  await map.page.click('[data-zoom=whole]');
  expect(await layer.count()).toBe(0);
  expect(map.errors).toEqual([]);
  await map.close();
});
