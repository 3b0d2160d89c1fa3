import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { distinctPages, pagesOf, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** What sticks out to the right, where the page as a whole can be scrolled sideways. Regions that scroll by themselves may. */
function sidewaysScroll(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrollsItself = (element: Element | null): boolean =>
    element !== null && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrollsItself(element.parentElement),
  );
  return [`${root.scrollWidth} px in ${root.clientWidth} px`, ...wide.slice(-5).map((element) => element.outerHTML.slice(0, 100))];
}

describe.each(distinctPages(pagesOf(site)))('$file', ({ path }) => {
  test('never scrolls sideways, at 360, 768 and 1280 px and with text twice as large', async () => {
    const { page, close } = await openPage(browser);
    const found: Record<string, string[]> = {};
    await page.goto(site.url + path);
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const out = await page.evaluate(sidewaysScroll);
        if (out.length > 0) found[`${width} px, text ${size}`] = out;
      }
    }
    await close();
    expect(found).toEqual({});
  });
});

/** What WCAG 1.4.12 lets a reader set; nothing may be lost by it. */
const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Elements whose words are cut off or lie over those of the element after them. Runs inside the page. */
function lostWords(): string[] {
  const lost: string[] = [];
  const shown = [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, dt, dd, figcaption, td, th)')].filter(
    (element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('.heard, svg'),
  );
  for (const element of shown) {
    const { overflow } = getComputedStyle(element);
    if (overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1) lost.push(`cut: ${element.outerHTML.slice(0, 80)}`);
    const next = element.nextElementSibling;
    if (!next || !next.checkVisibility() || next.matches('.margin-note')) continue;
    const [box, after] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
    if (box.right > after.left && box.left < after.right && box.bottom > after.top + 1) lost.push(`covered: ${element.outerHTML.slice(0, 80)}`);
  }
  return lost;
}

const texts = pagesOf(site).filter(({ path }) => /^(zh\/)?(stories\/[^/]+|method|style)\/$/.test(path));

describe.each(texts)('$file', ({ path }) => {
  test('loses nothing at 320 px, which is 400 % of 1280, with and without the widest spacing of text, and none of it at 200 %', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 256 } });
    await page.goto(site.url + path);
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const out = [...(await page.evaluate(sidewaysScroll)), ...(await page.evaluate(lostWords))];
      if (out.length > 0) found[name] = out;
    };
    await look('320 px');
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spaced);
    await look('320 px, spaced');
    await page.setViewportSize({ width: 1280, height: 800 });
    await look('1280 px, spaced');
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await look('1280 px, spaced, text 200%');
    await close();
    expect(found).toEqual({});
  });
});

test('The search for lost words finds a line that is cut and one that lies over the next.', async () => {
  const { page, close } = await openPage(browser);
  await page.setContent('<main><p style="height:1em;overflow:hidden">a<br>b<br>c</p><p style="height:5px">d</p><p>e</p></main>');
  const lost = await page.evaluate(lostWords);
  await page.setContent('<main><p style="margin:0 0 -1em">d</p><p style="margin:0">e</p></main>');
  const covered = await page.evaluate(lostWords);
  await close();
  expect(lost.join()).toMatch(/cut: <p style="height:1em/);
  expect(covered.join()).toMatch(/covered/);
});
