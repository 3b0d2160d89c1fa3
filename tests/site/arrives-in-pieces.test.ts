import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, readPage, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Serves one page whose line breaks off at a byte for a while, as slow lines do. */
function serveInPieces(html: Buffer, at: number): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.write(html.subarray(0, at));
    await wait(400);
    response.end(html.subarray(at));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() })));
}

/** How far things moved on a page that came in two pieces. */
async function shiftOf(html: Buffer, at: number): Promise<number> {
  const served = await serveInPieces(html, at);
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { moved: 0 });
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (counted.moved += (entry as unknown as { value: number }).value)));
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(served.url);
  await page.waitForTimeout(200);
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
  await close();
  served.close();
  return moved;
}

describe.each(pagesOf(site).filter(({ path }) => path === 'map/' || path === 'zh/map/'))('$file', (page) => {
  test('does not move wherever its arrival is broken off within the switch of the map', async () => {
    const html = readPage(site, page);
    const [from, to] = [html.indexOf('class="map-switch"'), html.indexOf('</fieldset>')].map((at) => Buffer.byteLength(html.slice(0, at)));
    expect(from).toBeGreaterThan(0);
    const moved = [];
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) moved.push(await shiftOf(Buffer.from(html), Math.round(from! + share * (to! - from!))));
    expect(moved).toEqual([0, 0, 0, 0, 0]);
  });
});
