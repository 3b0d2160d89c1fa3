import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';
import { goTo, openMap } from './map-page.ts';

const site = theSite();
const [lanzhou, jiuquan, qingyang, dingxi, baiyin, linxia] = ['620100', '620900', '621000', '621100', '620400', '622900'];
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(['map/', 'zh/map/'])('On %s', (path) => {
  test('the places are one tab stop; arrows go by compass, two together diagonally, and an edge is told', async () => {
    const map = await openMap(browser, site.url + path);
    const { keyboard } = map.page;
    expect(await map.page.locator('a.map-place').evaluateAll((links) => links.filter((link) => (link as unknown as SVGAElement).tabIndex === 0).length)).toBe(1);
    await goTo(map.page, lanzhou);
    await keyboard.press('ArrowRight');
    expect(await map.focused()).toBe(baiyin);
    await keyboard.press('ArrowLeft');
    expect(await map.focused()).toBe(lanzhou);
    await keyboard.press('ArrowLeft');
    expect(await map.focused(), 'nothing lies west of it').toBe(lanzhou);
    await map.page.waitForFunction(() => document.querySelector('.map-status')?.textContent !== '');
    await keyboard.down('ArrowDown');
    await keyboard.down('ArrowRight');
    await keyboard.up('ArrowRight');
    await keyboard.up('ArrowDown');
    expect(await map.focused(), 'south-east').toBe(dingxi);
    await keyboard.press('ArrowLeft');
    expect(await map.focused()).toBe(linxia);
    expect(map.errors).toEqual([]);
    await map.close();
  });

  test('Home and End go to the ends of the walk, and Enter opens the place', async () => {
    const map = await openMap(browser, site.url + path);
    await goTo(map.page, lanzhou);
    await map.page.keyboard.press('Home');
    expect(await map.focused()).toBe(jiuquan);
    await map.page.keyboard.press('End');
    expect(await map.focused()).toBe(qingyang);
    await map.page.keyboard.press('Enter');
    await map.page.waitForURL(/\/places\/qingyang\/$/);
    await map.page.goBack();
    await map.page.waitForSelector('.map-tools.ready');
    expect(await map.page.getAttribute('a.map-place[tabindex="0"]', 'data-code'), 'where she left').toBe(qingyang);
    await map.close();
  });

  test('letters find a place by pinyin, Han characters too; modified letters are the browser’s', async () => {
    const map = await openMap(browser, site.url + path);
    await goTo(map.page, jiuquan);
    await map.page.keyboard.type('ding');
    expect(await map.focused()).toBe(dingxi);
    await map.page.waitForTimeout(1100);
    await map.page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '兰', bubbles: true })));
    expect(await map.focused()).toBe(lanzhou);
    await map.page.keyboard.press('Alt+b');
    expect(await map.focused()).toBe(lanzhou);
    await map.close();
  });

  test('the field finds a place by any of its names, shows it and says when there is none', async () => {
    const map = await openMap(browser, site.url + path);
    for (const name of ['Dingxi', '定西', 'ding']) {
      await map.page.fill('.map-tools input', name);
      await map.page.press('.map-tools input', 'Enter');
      expect(await map.focused(), name).toBe(dingxi);
      expect(map.address()).toContain('?place=dingxi');
    }
    await map.page.fill('.map-tools input', 'xyz');
    await map.page.press('.map-tools input', 'Enter');
    await map.page.waitForFunction(() => /begin|开头/.test(document.querySelector('.map-status')?.textContent ?? ''));
    expect(await map.page.locator('#map-names option').count()).toBe(14);
    await map.close();
  });
});

describe('The tooltip', () => {
  const centre = async (page: Awaited<ReturnType<typeof openMap>>['page'], code: string) => {
    const box = await page.locator(`a.map-place[data-code="${code}"]`).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };

  test('says what the place’s own title said, once, which stays its name', async () => {
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.page.goto(`${site.url}map/`);
    const title = (await plain.page.textContent(`a.map-place[data-code="${dingxi}"] title`)) ?? '';
    await plain.close();
    const map = await openMap(browser, `${site.url}map/`);
    await goTo(map.page, dingxi);
    expect(title.length).toBeGreaterThan(10);
    expect(await map.tip()).toBe(title.trim());
    expect(await map.page.locator('a.map-place title').count()).toBe(0);
    expect(await map.page.getAttribute(`a.map-place[data-code="${dingxi}"]`, 'aria-label')).toBe(title);
    await map.close();
  });

  test('goes with Escape without the pointer moving, and the map stays as it is', async () => {
    const map = await openMap(browser, `${site.url}map/`);
    const at = await centre(map.page, dingxi);
    await map.page.mouse.move(at.x, at.y);
    expect(await map.tip()).not.toBe('');
    await map.page.keyboard.press('Escape');
    expect(await map.tip()).toBe('');
    await goTo(map.page, dingxi);
    expect(await map.tip()).not.toBe('');
    await map.page.keyboard.press('Escape');
    expect(await map.tip()).toBe('');
    expect(await map.focused()).toBe(dingxi);
    await map.close();
  });

  test('can be pointed at, and stays as long as pointer or focus do', async () => {
    const map = await openMap(browser, `${site.url}map/`);
    const at = await centre(map.page, dingxi);
    await map.page.mouse.move(at.x, at.y);
    await expect.poll(map.tip, { message: 'while the pointer rests' }).not.toBe('');
    await map.page.waitForTimeout(600);
    expect(await map.tip(), 'as long as it rests').not.toBe('');
    const box = await map.page.locator('.map-tip').boundingBox();
    await map.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await map.page.waitForTimeout(600);
    expect(await map.tip(), 'while it is pointed at').not.toBe('');
    await map.page.mouse.move(5, 5);
    await expect.poll(map.tip, { message: 'after the pointer has gone' }).toBe('');
    await map.close();
  });

  test.each([
    ['on a phone', { viewport: { width: 360, height: 640 } }, ''],
    ['with text twice as large', { viewport: { width: 1280, height: 800 } }, 'html { font-size: 200% }'],
    ['on a phone with text twice as large', { viewport: { width: 360, height: 640 } }, 'html { font-size: 200% }'],
  ])('lies within the window %s, for every place', async (_, options, css) => {
    const map = await openMap(browser, `${site.url}map/`, { ...options, bypassCSP: true });
    if (css) await map.page.addStyleTag({ content: css });
    await goTo(map.page, jiuquan);
    for (let index = 0; index < 14; index += 1) {
      const code = await map.page.locator('a.map-place').nth(index).getAttribute('data-code');
      await map.page.evaluate((wanted) => document.querySelector<SVGAElement>(`a.map-place[data-code="${wanted}"]`)?.focus({ preventScroll: true }), code);
      const box = await map.page.locator('.map-tip').evaluate((tip) => {
        const { left, right } = tip.getBoundingClientRect();
        return { left, right, cut: tip.scrollWidth - tip.clientWidth, window: document.documentElement.clientWidth };
      });
      expect(box.left, String(code)).toBeGreaterThanOrEqual(0);
      expect(box.right, String(code)).toBeLessThanOrEqual(box.window);
      expect(box.cut, String(code)).toBeLessThanOrEqual(0);
    }
    await map.close();
  });

  test('comes with a finger’s first tap, above it, and the second opens the place', async () => {
    const map = await openMap(browser, `${site.url}map/`, { viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });
    await map.page.locator('svg.map').scrollIntoViewIfNeeded();
    const at = await centre(map.page, jiuquan);
    await map.page.touchscreen.tap(at.x, at.y);
    expect(await map.tip()).not.toBe('');
    expect(map.address()).toBe('/map/');
    const box = await map.page.locator('.map-tip').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), 'above the finger').toBeLessThan(at.y);
    expect(await map.page.isVisible('.map-tip a')).toBe(true);
    await map.page.touchscreen.tap(at.x, at.y);
    await map.page.waitForURL(/\/places\/jiuquan\/$/);
    await map.close();
  });
});

test('Without a script every place is a link and a tab stop of its own, and nothing waits for a program', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.url}map/`);
  expect(await page.locator('a.map-place[href]:not([tabindex])').count()).toBe(14);
  expect(await page.locator('.map-tools').isVisible()).toBe(false);
  await close();
});

test('Where the program cannot be loaded the map stays as it was', async () => {
  const { page, close } = await openPage(browser);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site.url}map/`);
  expect(await page.locator('a.map-place title').count()).toBe(14);
  expect(await page.locator('a.map-place[tabindex]').count()).toBe(0);
  await close();
});
