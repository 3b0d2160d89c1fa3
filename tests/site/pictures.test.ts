import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { listFiles } from '../../tools/build/list-files.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';

const { folder, url } = inject('otherProvince');
const files = listFiles(folder);
const pictures = files.filter((file) => /\.(?:jpe?g|png|webp)$/.test(file));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('A story that may be told brings its pictures, in each width and both kinds; one that may not brings none', () => {
  const ofStories = files.filter((file) => /^stories\/(?:quiet|ended)\/.*\.(?:jpe?g|png|webp)$/.test(file));
  expect(ofStories).toEqual(['gate-1000.webp', 'gate-480.webp', 'gate-800.jpg', 'gate-800.webp', 'seeds-360.jpg', 'seeds-360.webp'].map((name) => `stories/quiet/${name}`));
});

test('No file of the site holds a word of what the originals hide, and no picture has a profile, a place or a text', async () => {
  expect(files.filter((file) => readFileSync(join(folder, file)).includes('KESTREL'))).toEqual([]);
  expect(pictures.length).toBeGreaterThan(5);
  for (const file of pictures.filter((name) => name.startsWith('stories/'))) {
    const { exif, xmp, icc, iptc, comments, orientation } = await sharp(join(folder, file)).metadata();
    expect([exif, xmp, icc, iptc, comments, orientation].filter((each) => each !== undefined), file).toEqual([]);
  }
});

test.each([
  ['stories/quiet/', 'A drawn gate with two leaves; nobody stands in it.', /Picture: Nobody, CC0 1\.0\./, /used with permission/],
  ['zh/stories/quiet/', '画的一扇对开门，门里没有人。', /图片：Nobody，CC0 1\.0。/, /经许可使用/],
])('On %s a picture is there when it is reached, upright, with its words and its right, and moves nothing', async (path, alt, credit, permission) => {
  const { page, foreign, failed, errors, close } = await openPage(browser, { viewport: { width: 360, height: 640 } });
  await page.goto(url + path);
  await page.evaluate(() => {
    const moved = Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => void (moved.moved += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
  const images = page.locator('figure.picture img');
  expect(await images.count()).toBe(2);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0)).toBe(true);
    expect(await image.getAttribute('loading')).toBe('lazy');
  }
  const [width = 0, height = 0] = await images.first().evaluate((element: HTMLImageElement) => [element.clientWidth, element.clientHeight]);
  expect(height / width).toBeCloseTo(1.4, 1);
  expect(await images.first().getAttribute('alt')).toBe(alt);
  expect(await page.locator('figure.picture figcaption').first().innerText()).toMatch(credit);
  expect(await page.locator('figure.picture figcaption').last().innerText()).toMatch(permission);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBe(0);
  expect([foreign, failed, errors]).toEqual([[], [], []]);
  await close();
});
