import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';

const sites = [theSite(), inject('otherProvince')];
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Each tile of the page: what can be read on it, and what is wrong with it. Runs inside the page. */
function readTiles(): { name: string; numbers: string[]; faults: string[] }[] {
  return [...document.querySelectorAll('.tile-map .map-place')].map((place) => {
    const box = place.querySelector('.map-area')!.getBoundingClientRect();
    const texts = [...place.parentElement!.querySelectorAll('text')].filter((text) => text.checkVisibility());
    const faults = texts.flatMap((text, at) => {
      const own = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize);
      const covered = texts.slice(0, at).some((other) => {
        const near = other.getBoundingClientRect();
        return own.left < near.right - 1 && own.right > near.left + 1 && own.top < near.bottom - 2.5 && own.bottom > near.top + 2.5;
      });
      return [
        ...(size < 12 ? [`${text.textContent} is set in ${size} px`] : []),
        ...(own.left < box.left - 1.5 || own.right > box.right + 1.5 || own.top < box.top || own.bottom > box.bottom + 1 ? [`${text.textContent} leaves its tile`] : []),
        ...(covered ? [`${text.textContent} lies on other words`] : []),
      ];
    });
    const [name, ...numbers] = texts.map(({ textContent }) => textContent ?? '');
    return { name: name ?? '', numbers, faults };
  });
}

describe.each(sites)('The tiles of $name', ({ url, name }) => {
  test.each(['', 'zh/'])('show on any screen every name and both numbers, none too small, cut or covered (%s)', async (language) => {
    const { page, close } = await openPage(browser);
    await page.goto(`${url}${language}map/tiles/`);
    const wrong: Record<string, unknown> = {};
    for (const [width, size] of [[320, '100%'], [360, '100%'], [768, '100%'], [1280, '100%'], [1920, '100%'], [1280, '200%']] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
      const tiles = await page.evaluate(readTiles);
      expect(tiles.length, name).toBe(name === 'other' ? 4 : 14);
      expect(tiles.every((tile) => tile.name !== '' && tile.numbers.length === 2), `${width} px`).toBe(true);
      const faults = tiles.flatMap((tile) => tile.faults);
      if (faults.length > 0) wrong[`${width} px, text ${size}`] = faults;
    }
    await close();
    expect(wrong).toEqual({});
  });

  test('show the mode that is chosen, by the same switch as the outlines', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${url}map/tiles/`);
    await page.check('#mode-children', { force: true });
    const tiles = await page.evaluate(readTiles);
    const classes = await page.$$eval('.tile-map .map-places text:not(.map-name)', (texts) => texts.filter((text) => text.checkVisibility()).map((text) => text.getAttribute('class')));
    await close();
    expect(tiles.every(({ numbers }) => numbers.length === 1)).toBe(true);
    expect(classes.every((names) => names?.includes('map-children'))).toBe(true);
  });
});

test('The search for faults sees a letter too small and a word outside its tile.', async () => {
  const { page, close } = await openPage(browser);
  await page.setContent('<svg class="tile-map" width="100" height="50"><a class="map-place"><rect class="map-area" width="40" height="40"/><text y="20" font-size="8">a</text><text y="40" x="30" font-size="14">Too long</text></a></svg>');
  const [tile] = await page.evaluate(readTiles);
  await close();
  expect(tile?.faults).toEqual([expect.stringMatching(/set in 8 px/), expect.stringMatching(/leaves its tile/)]);
});

test('Each tile leads to its place, can be found by either name, and says where its neighbours on the grid are.', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${theSite().url}map/tiles/`);
  const tile = await page.$eval('.map-place[data-code="621100"]', (place) => ({ href: place.getAttribute('href'), names: place.getAttribute('data-names'), go: place.getAttribute('data-go')?.split(' '), title: place.querySelector('title')?.textContent }));
  await close();
  expect(tile.href).toBe('/places/dingxi/');
  expect(tile.names).toContain('定西');
  // North, east, south and west of Dingxi on the grid: Lanzhou, Tianshui, Longnan, Linxia.
  expect([0, 2, 4, 6].map((at) => tile.go?.[at])).toEqual(['01', '05', '12', '29']);
  expect(tile.title).toContain('4,200');
});

test('A phone is offered the tiles, in sight above the map.', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${theSite().url}map/`);
  const offer = page.locator('.map-views a[href$="/map/tiles/"]');
  const [box, map] = [await offer.boundingBox(), await page.locator('svg.map').boundingBox()];
  await close();
  expect(box && map && box.y + box.height <= map.y).toBe(true);
  expect(box && box.y < 740).toBe(true);
});

describe.each(sites)('The releases of $name side by side', ({ url }) => {
  test('are one small map each, to one scale, with a sentence; what changed nothing says so and is not drawn again', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}map/over-time/`);
    const maps = await page.$$eval('.map-figure figure', (figures) =>
      figures.map((figure) => ({ said: figure.querySelector('figcaption')?.textContent?.trim() ?? '', drawn: figure.querySelectorAll('svg path').length, width: figure.querySelector('svg')!.getBoundingClientRect().width, link: figure.querySelector('a')?.getAttribute('href') ?? '' })),
    );
    const cells = await page.$$eval('main td.number a', (found) => found.length);
    await close();
    expect(maps.length).toBeGreaterThan(1);
    for (const { said, drawn, width, link } of maps) {
      expect(said).not.toBe('');
      expect(/^Unchanged/.test(said)).toBe(drawn === 0);
      expect(width).toBeCloseTo(maps[0]?.width ?? 0, 0);
      expect(link).toMatch(/^\/map\/\d{4}-\d{2}-\d{2}\/$/);
    }
    expect(cells, 'a cell for each place, release and count').toBe(maps.length * 2 * ((url === theSite().url ? 14 : 4) + 1));
  });
});
