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
async function shiftOf(html: Buffer, at: number, width: number): Promise<number> {
  const served = await serveInPieces(html, at);
  const { page, close } = await openPage(browser, { viewport: { width, height: 800 } });
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

/** What would move if it were seen half arrived, the pages it stands on, and the width of the window. */
const parts = [
  { name: 'the switch of the map', from: 'class="map-switch"', to: '</fieldset>', path: 'map/', width: 1280 },
  // What breaks its lines anew with every word that comes moves the numbers within it.
  { name: 'the first paragraph with a number', from: 'data-figure="gansu-volunteers', to: '</p>', path: 'method/', width: 360 },
  { name: 'the facts of a story', from: 'class="facts', to: '</ul>', path: 'stories/left-behind/', width: 360 },
];

describe.each(parts)('$name', ({ from, to, path, width }) => {
  test.each(pagesOf(site).filter((page) => page.path === path || page.path === `zh/${path}`))('does not move wherever the arrival of $file is broken off within it', async (page) => {
    const html = readPage(site, page);
    const start = html.indexOf(from);
    expect(start).toBeGreaterThan(0);
    const [first = 0, last = 0] = [start, html.indexOf(to, start)].map((at) => Buffer.byteLength(html.slice(0, at)));
    const moved = [];
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) moved.push(await shiftOf(Buffer.from(html), Math.round(first + share * (last - first)), width));
    expect(moved).toEqual([0, 0, 0, 0, 0]);
  });
});
