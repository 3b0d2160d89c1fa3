import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { wordsOf } from '../../src/locale/words.ts';
import { toBrotli } from '../../tools/build/precompress.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';

const site = theSite();
const six = inject('sixReleases');
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const pages = [['en', 'check/'], ['zh', 'zh/check/']] as const;
const answers = (page: Page) => page.locator('#check-answers > li');

/** Types a text and waits until the page has told what it read. */
async function check(page: Page, text: string): Promise<void> {
  await page.fill('#check-text', text);
  await expect.poll(() => page.textContent('#check-status')).not.toBe('');
}

describe('Typing a number', () => {
  test('tells what it is without a request, on a line that is cut', async () => {
    const { page, requests, errors, close } = await openPage(browser);
    await page.goto(`${site.url}check/`);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    expect(before).toBeLessThanOrEqual(4);
    await page.context().setOffline(true);
    await check(page, 'Gansu now has 4.2万 volunteer mothers.');
    expect(await page.textContent('#check-status')).toBe(wordsOf('en').checkNumber.told.answeredOne);
    expect(await answers(page).count()).toBe(1);
    expect(await answers(page).locator('h2').textContent()).toBe('4.2万');
    expect(await answers(page).locator('a').getAttribute('href')).toContain('/figures/gansu-volunteers-2024-05-12/');
    const { told } = wordsOf('en').checkNumber;
    expect(await answers(page).locator('.warning').allTextContents()).toEqual([told.atLeast, told.now]);
    expect({ asked: requests.length, errors }).toEqual({ asked: before, errors: [] });
    await close();
  });

  test('in Chinese tells it in Chinese, and says what it left aside', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${site.url}zh/check/`);
    await check(page, '2024年5月12日，兰州有四万二千名爱心妈妈。');
    expect(await page.textContent('#check-status')).toContain('2024年5月12日');
    expect(await answers(page).locator('.warning').first().textContent()).toBe('句中说的是兰州，这个数字却是甘肃的。');
    await close();
  });

  test('in a sentence that counts something else tells so, however the number is spaced', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${site.url}zh/check/`);
    const { told } = wordsOf('zh').checkNumber;
    await check(page, '4.2 万名党员干部结对 4.67 万名留守儿童、困境儿童');
    expect(await answers(page).locator('.verdict').allTextContents()).toEqual([told.butAlien, told.isMatch]);
    await close();
  });

  test('that is not ours says so, and one that is removed leaves nothing behind', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${site.url}check/`);
    await check(page, '123,456');
    expect(await answers(page).textContent()).toContain('not among our numbers');
    await page.fill('#check-text', '');
    await expect.poll(() => answers(page).count()).toBe(0);
    expect(await page.textContent('#check-status')).toBe('');
    await close();
  });
});

describe('The address', () => {
  test('holds the text only when the reader asks, and brings it back', async () => {
    const { page, requests, close } = await openPage(browser);
    await page.goto(`${site.url}check/`);
    await check(page, '46,700 children');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url(), 'checking leaves it alone').toBe(`${site.url}check/`);
    await page.click('#check-keep');
    const kept = page.url();
    expect(kept).toBe(`${site.url}check/#text=${encodeURIComponent('46,700 children')}`);
    await page.goto('about:blank');
    await page.goto(kept);
    await expect.poll(() => answers(page).count()).toBe(1);
    expect(await page.inputValue('#check-text')).toBe('46,700 children');
    await page.fill('#check-text', '42,000');
    await expect.poll(() => page.url()).toBe(`${site.url}check/`);
    expect(requests.filter((url) => /46|children/.test(decodeURIComponent(new URL(url).pathname + new URL(url).search)))).toEqual([]);
    await close();
  });
});

describe.each(pages)('The page (%s)', (_, path) => {
  test('has every number in a table without JavaScript, and each leads to its page', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url + path);
    expect(await page.locator('#check-form :is(label, textarea, button)').evaluateAll((all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length), 'no dead control').toBe(0);
    const values = await page.locator('main tbody tr').evaluateAll((rows) => rows.map((row) => parseFloat(row.querySelector('td')?.firstChild?.textContent?.replace(/,/g, '') ?? '')));
    expect(values.length).toBeGreaterThan(60);
    // Three runs, each smallest first: volunteers, the children paired, the others.
    expect(values.filter((value, at) => at > 0 && value < (values[at - 1] ?? 0))).toHaveLength(2);
    expect(await page.locator('main tbody').textContent()).toContain('四万二千');
    const links = await page.locator('main tbody a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.filter((link) => !existsSync(join(site.folder, link, 'index.html')))).toEqual([]);
    await close();
  });

  test('is clean for axe with answers on it, by day and by night, and fits 320 px', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 700 } });
    await page.goto(site.url + path);
    await check(page, 'Lanzhou now has 5,000 volunteer mothers; Gansu has 47,000 children and 123,456 teams.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run());
      expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    await close();
  });

  test('fits the first flight in a province with six releases too', async () => {
    expect((await toBrotli(readFileSync(join(six.folder, path, 'index.html')))).length).toBeLessThanOrEqual(14_600);
  });
});
