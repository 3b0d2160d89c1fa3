import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, readPage, theSite } from './built-sites.ts';

const six = inject('sixReleases');
const four = inject('otherProvince');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const words = {
  en: { prefix: '', title: 'What can be said of withheld counts?', most: 'no more than 1,560', notACount: 'It is not a count and not an estimate.', drawn: 'no circle' },
  zh: { prefix: 'zh/', title: '不公开的数字，能推知什么？', most: '不超过1560名', notACount: '它不是统计数，也不是估算数', drawn: '不画圆' },
};
const tables = ['', 'map/', 'map/tiles/', 'places/', 'places/hazel/', 'data/explore/'];

test('A site that withholds nothing has no word, no style and no file of ranges', () => {
  const site = theSite();
  expect(pagesOf(site).length).toBeGreaterThan(100);
  const told = pagesOf(site).filter((page) => /class="?ranges|\.ranges|ranges\.csv/.test(readPage(site, page)));
  expect(told.map(({ file }) => file)).toEqual([]);
  expect(pagesOf(six).filter((page) => /\.ranges/.test(readPage(six, page))).length).toBeGreaterThan(20);
});

describe.each(Object.values(words))('$title', ({ prefix, title, most, notACount, drawn }) => {
  test.each(tables)('on /%s is folded until a reader asks, without JavaScript and by keyboard alone', async (path) => {
    // On a wide home page the labels carry the figures, and its table is not shown.
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: path === '' ? 360 : 1280, height: 900 } });
    await page.goto(six.url + prefix + path);
    const box = page.locator('details.ranges');
    expect(await box.count()).toBe(1);
    expect(await box.locator('summary').innerText()).toBe(title);
    expect(await box.getByText(most).first().isVisible()).toBe(false);
    await box.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await box.getByText(most).first().isVisible()).toBe(true);
    expect(await box.innerText()).toContain(notACount);
    await close();
  });

  test('says with a map why nothing is drawn, and nothing is: no disc, no number, no class of size', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.goto(`${six.url}${prefix}map/`);
    expect(await page.locator('details.ranges').textContent()).toContain(drawn);
    const hazel = page.locator('svg.map a.map-place[data-code="990600"]');
    expect(await hazel.locator('title').textContent()).toContain(most);
    // Its counts have no size; its residents and counties have.
    expect(await hazel.locator('.map-area').getAttribute('class')).toMatch(/\bis-withheld\b/);
    const seen = await page.locator('svg.map').evaluate((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' '));
    expect(seen).not.toMatch(/1,?560|3,?870/);
    await close();
  });

  test('is unfolded on paper', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 720, height: 1000 } });
    await page.goto(`${six.url}${prefix}map/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details.ranges').getByText(most).first().isVisible()).toBe(true);
    await close();
  });

  test('has no barrier that axe can find, by day and by night, on a phone and on a wide window, and is not wider than a phone', async () => {
    const { page, close } = await openPage(browser, { colorScheme: 'light', viewport: { width: 1280, height: 800 } });
    for (const path of ['map/', 'figures/hazel-helpers-2025-01-01/']) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(six.url + prefix + path);
      await page.locator('details.ranges summary').click();
      expect(await violations(page), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await violations(page), `${path} on a phone by night`).toEqual([]);
      expect((await page.locator('details.ranges summary').boundingBox())?.height, path).toBeGreaterThanOrEqual(24);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      const spilt = await page.locator('details.ranges').evaluate((box) => [...box.querySelectorAll('th a')].filter((link) => link.getBoundingClientRect().right > (link.closest('th')?.getBoundingClientRect().right ?? 0) + 1).map(({ textContent }) => textContent));
      expect(spilt, path).toEqual([]);
    }
    await close();
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: { run: (context: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe('A withheld figure’s own page', () => {
  const text = async (site: typeof six, path: string) => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url + path);
    await page.locator('details.ranges summary').click();
    const said = await page.locator('details.ranges').innerText();
    await close();
    return said.replace(/\s+/g, ' ');
  };

  test('tells its range, from what it follows and that it is no count', async () => {
    expect(await text(four, 'figures/birch-pupils-2021-01-01/')).toMatch(/^What can be said of this count\? Withheld; from what is published it is no more than 780\. A range is worked out from published figures alone.* not a count/);
    expect(await text(four, 'zh/figures/birch-pupils-2021-01-01/')).toMatch(/^这个数字不公开，能推知什么？ 不公开；由已公布的数字可知，不超过780名。 范围只由已公布的数字推得/);
  });

  test('says once that no range can be given, where there is none', async () => {
    expect(await text(four, 'figures/birch-helpers-2021-01-01/')).toBe('What can be said of this count? From what is published, no range can be given for it.');
    expect(await text(four, 'zh/figures/birch-helpers-2021-01-01/')).toBe('这个数字不公开，能推知什么？ 由已公布的数字，推不出它的范围。');
  });

  test('has the same range in its twin and in the file of its release, which leads nowhere else', () => {
    const twin = JSON.parse(readFileSync(join(four.folder, 'figures/birch-pupils-2021-01-01.json'), 'utf8')) as { range: { low: number; high: number } };
    expect(twin.range).toMatchObject({ low: 0, high: 780 });
    expect(readFileSync(join(four.folder, 'data/latest/ranges.csv'), 'utf8').split('\r\n')[1]).toMatch(/^birch-pupils-2021-01-01,.*,withheld,\[c\],0,780,published-figures$/);
    const page = readFileSync(join(four.folder, 'data/index.html'), 'utf8');
    for (const release of ['latest', '2022-01-01']) expect(page).toContain(`data/${release}/ranges.csv"`);
    expect(page).not.toContain('2021-01-01/ranges.csv');
  });
});
