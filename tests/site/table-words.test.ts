import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';

/** The made-up province of six releases: its map has every column a table of the map can have. */
const { url } = inject('sixReleases');
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Words of table cells that stand on two lines. Only Latin ones: Chinese may break between any two signs. Runs inside the page. */
const brokenWords = (): string[] =>
  [...document.querySelectorAll('th, td')].flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.heard, code')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[A-Za-z]{2,}/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** Tables wider than the paper, by their captions. Runs inside the page. */
const cutTables = (): string[] =>
  [...document.querySelectorAll('table')].filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((table) => table.caption?.textContent ?? '');

test.each(['map/', 'zh/map/', 'map/over-time/', 'places/birch/', 'zh/places/birch/'])('No word in a table of %s is broken on any screen, nor on a small one with letters twice as large.', async (path) => {
  const { page, close } = await openPage(browser);
  await page.goto(url + path);
  const found: Record<string, string[]> = {};
  for (const [width, size] of [[360, 100], [768, 100], [1280, 100], [360, 200]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), size);
    found[`${width} ${size}%`] = await page.evaluate(brokenWords);
  }
  await close();
  expect(found).toEqual({ '360 100%': [], '768 100%': [], '1280 100%': [], '360 200%': [] });
});

test.each(['map/', 'zh/map/', 'map/over-time/', 'places/birch/'])('On paper no table of %s is cut at the edge.', async (path) => {
  // About the width of A4 paper between its margins.
  const { page, close } = await openPage(browser, { viewport: { width: 680, height: 1000 } });
  await page.goto(url + path);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(cutTables);
  await close();
  expect(cut).toEqual([]);
});
