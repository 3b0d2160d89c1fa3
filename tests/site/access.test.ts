import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { fewerFigures, pagesOf, theSite } from './built-sites.ts';

type AxeResults = { violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[] };
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds under these tags or rules. The policy forbids foreign script; the debugging protocol puts it in all the same. */
async function violationsOn(page: Page, runOnly: string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: only }),
    runOnly,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`));
}

/** Controls that stand alone, too small for a finger. Links within text may be as low as their line. */
function smallTargets(): string[] {
  const alone = 'nav a, body > header a, body > footer a, button, summary, select, label:has(input), input:not([type=hidden])';
  const small = [...document.querySelectorAll<HTMLElement>(alone)].filter((element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('p') || element.className.includes('skip')) return false;
    return [element, label].every((each) => {
      const box = each?.getBoundingClientRect();
      return !box || box.width < 24 || box.height < 24;
    });
  });
  return small.map((element) => `${element.outerHTML.slice(0, 100)} ${JSON.stringify(element.getBoundingClientRect())}`);
}

const withMap = /^(zh\/)?(map\/)?$/;

describe.each(fewerFigures(pagesOf(site)))('$file', ({ path }) => {
  test('has no barrier that axe can find, enough contrast by day and by night, and targets of 24 px on a phone', async () => {
    const { page, close } = await openPage(browser, { colorScheme: 'light', viewport: { width: 1280, height: 800 } });
    await page.goto(site.url + path);
    const byDay = await violationsOn(page, everything);
    await page.emulateMedia({ colorScheme: 'dark' });
    const byNight = await violationsOn(page, ['color-contrast']);
    await page.setViewportSize({ width: 360, height: 740 });
    const small = await page.evaluate(smallTargets);
    // The map is drawn otherwise on a phone, and its table stands where its labels were.
    const onPhone = withMap.test(path) ? await violationsOn(page, everything) : [];
    await close();
    expect({ byDay, byNight, small, onPhone }).toEqual({ byDay: [], byNight: [], small: [], onPhone: [] });
  });
});

test('The checks notice a picture without words and a control too small.', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(site.url);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><button>x</button>');
    const button = [...document.querySelectorAll('button')].at(-1);
    Object.assign(button!.style, { width: '10px', height: '10px', minWidth: '0', minHeight: '0', padding: '0' });
  });
  const found = [await violationsOn(page, everything), await page.evaluate(smallTargets)];
  await close();
  expect(found[0]?.join()).toMatch(/image-alt/);
  expect(found[1]?.length).toBeGreaterThan(0);
});
