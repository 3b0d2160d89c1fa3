import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const site = inject('subSite');
const paths = ['stories/li-dan/', 'zh/stories/li-dan/', 'charts/', 'zh/data/'];
const addressOf = (path: string) => `https://site.example${site.base}${path}`;

/** What a camera reads in this part of the page. */
async function scan(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height, { inversionAttempts: 'dontInvert' })?.data;
}

describe.each(paths)('%s', (path) => {
  test('ends with its own address, which one click selects whole', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url + path);
    expect(await page.locator('.share code').innerText()).toBe(addressOf(path));
    expect(await page.locator('.share button').isVisible(), 'a button that cannot work').toBe(false);
    await page.locator('.share code').click();
    await close();
    const scripted = await openPage(browser);
    await scripted.page.goto(site.url + path);
    await scripted.page.locator('.share code').click();
    expect(await scripted.page.evaluate(() => String(getSelection()))).toBe(addressOf(path));
    await scripted.close();
  });

  test.each(['light', 'dark'] as const)('shows on demand a code that a camera reads, also in the %s scheme', async (colorScheme) => {
    const { page, close } = await openPage(browser, { colorScheme });
    await page.goto(site.url + path);
    const code = page.locator('.share details .qr');
    expect(await code.isVisible()).toBe(false);
    await page.locator('.share summary').click();
    expect(await scan(code)).toBe(addressOf(path));
    await close();
  });

  test('carries the code on paper, at least two and a half centimetres wide, and no controls', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 720, height: 1000 } });
    await page.goto(site.url + path);
    expect(await page.locator('.share .paper').isVisible(), 'on the screen').toBe(false);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.share .paper .qr');
    expect((await code.boundingBox())?.width).toBeGreaterThan((2.5 / 2.54) * 96);
    expect(await scan(code)).toBe(addressOf(path));
    expect(await page.locator('.share .paper').innerText()).toContain(addressOf(path));
    for (const part of ['button', 'details', '.line']) expect(await page.locator(`.share ${part}`).isVisible(), part).toBe(false);
    await close();
  });
});

test.each(['light', 'dark'] as const)('The block has no barrier that axe can find in the %s scheme, and what is pressed is tall enough', async (colorScheme) => {
  const { page, close } = await openPage(browser, { colorScheme, viewport: { width: 360, height: 740 } });
  await page.goto(`${site.url}zh/stories/li-dan/`);
  await page.locator('.share summary').click();
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (where: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run('.share')).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
  expect(faults).toEqual([]);
  for (const part of ['button', 'summary']) expect((await page.locator(`.share ${part}`).boundingBox())?.height, part).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await close();
});

describe('The button', () => {
  test.each([
    ['the address of the page where it is known', site, addressOf('zh/stories/li-dan/')],
    ['what the browser has in its own line where it is not', theSite(), `${theSite().url}zh/stories/li-dan/`],
  ])('copies %s, and says so', async (_, where, address) => {
    const { page, errors, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${where.url}zh/stories/li-dan/#main`);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.locator('.share [role=status]').filter({ hasText: '已复制。' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(errors).toEqual([]);
    await close();
  });

  test('says what to do when the browser refuses', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) }));
    await page.goto(`${site.url}stories/li-dan/`);
    await page.getByRole('button', { name: 'Copy the link' }).press('Enter');
    await page.locator('.share [role=status]').filter({ hasText: 'Select the address' }).waitFor();
    await close();
  });
});

test('Where the address is not known there is no code, and nothing at all without script', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${theSite().url}stories/li-dan/`);
  expect(await page.locator('.share .qr').count()).toBe(0);
  expect(await page.locator('.share h2').isVisible()).toBe(false);
  await close();
});
