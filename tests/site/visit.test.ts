import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { distinctPages, pagesOf, theSite, type BuiltPage, type BuiltSite } from './built-sites.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

/** A plain visit: nothing is bypassed. Layout shifts are counted through the swap of a font that comes late. */
async function visit(site: BuiltSite, { path }: BuiltPage, viewport: typeof phone) {
  const watched = await openPage(browser, { viewport, fontDelay: 150 });
  const { page } = watched;
  await page.addInitScript(() => {
    const seen = { shift: 0, moved: [] as string[], violations: [] as string[] };
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node | null }[] })[]) {
        seen.shift += entry.value;
        for (const { node } of entry.sources) seen.moved.push(node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent).slice(0, 40));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.url + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(80);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { shift: number; moved: string[]; violations: string[] } }).seen);
  await watched.close();
  return { ...watched, ...seen };
}

describe.each([
  { site: theSite(), viewport: desk },
  { site: theSite(), viewport: phone },
  { site: inject('subSite'), viewport: desk },
])('$site.name at $viewport.width px', ({ site, viewport }) => {
  test.each(distinctPages(pagesOf(site)))('$file loads cleanly, alone and without moving', async (page) => {
    const { requests, foreign, failed, errors, violations, shift, moved } = await visit(site, page, viewport);
    expect(violations, 'refused by the content security policy').toEqual([]);
    expect(errors, 'errors in the console').toEqual([]);
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(failed, 'requests that failed').toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url)), 'requests outside the base').toEqual([]);
    expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(4);
    expect(shift, `layout shift of ${moved.join(' | ')}`).toBe(0);
  });
});

test('A visit notices a foreign request, a refused style and a missing file.', async () => {
  const watched = await openPage(browser);
  await watched.page.goto(theSite().url);
  await watched.page.evaluate(async () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p><img src="/no-such.png" alt="">');
    await fetch('https://elsewhere.example/').catch(() => undefined);
  });
  await watched.page.waitForTimeout(300);
  await watched.close();
  expect(watched.errors.join(' ')).toMatch(/style/);
  expect(watched.failed.join(' ')).toMatch(/no-such\.png/);
  // The policy refuses the request before it could leave; either way it is seen.
  expect([...watched.foreign, ...watched.errors].join(' ')).toMatch(/elsewhere\.example/);
});
