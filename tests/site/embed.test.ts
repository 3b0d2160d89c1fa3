import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { decodeEntities } from '../../tools/build/decode-entities.ts';
import { readHeaders } from '../../tools/serve/read-headers.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { servePage } from '../browser/serve-page.ts';
import { pagesOf, readPage, tagsOf, theSite } from './built-sites.ts';

const site = theSite();
const pages = pagesOf(site);
const framed = pages.filter((page) => page.framed);
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Opens a page of another origin with this in its body, and hands over the first frame in it. */
async function visit<T>(body: string, look: (page: Page, frame: Frame) => Promise<T>, { head = '', headers = {}, ...options }: BrowserContextOptions & { head?: string; headers?: Record<string, string> } = {}) {
  const host = await servePage(`<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`, headers);
  const { page, close, errors, failed } = await openPage(browser, options);
  try {
    await page.goto(host.url, { waitUntil: 'load' });
    const frame = page.frames()[1]!;
    await frame.waitForLoadState('load');
    return { seen: await look(page, frame), errors, failed };
  } finally {
    await close();
    await host.close();
  }
}

const frameOf = (path: string, width = 640) => `<iframe src="${site.url}${path}" title="A map" width="${width}" height="700"></iframe>`;
const inSight = (frame: Frame, selector: string) => frame.locator(selector).filter({ visible: true });

/** The address of the page that opens beside this one when something is done. */
async function followed(page: Page, act: () => Promise<unknown>): Promise<string> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), act()]);
  await opened.waitForURL(/^http/);
  const { pathname } = new URL(opened.url());
  await opened.close();
  return pathname;
}

test('There is a page to frame for the latest release and one pinned to each, in both languages.', () => {
  const releases = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
  expect(releases, 'they are no pages of the site').not.toContain('/embed/');
  const names = framed.map(({ path }) => path);
  for (const lead of ['', 'zh/']) expect(names).toContain(`${lead}embed/latest/`);
  expect(names.filter((name) => /^embed\/\d{4}-\d\d-\d\d\/$/.test(name)).length).toBeGreaterThan(1);
});

test('Every page but these refuses to be framed, whichever of a host’s rules match.', () => {
  const rules = readHeaders(join(site.folder, '_headers'));
  for (const { path, file, framed: mayBe } of pages) {
    for (const address of new Set([`/${path}`, `/${file}`])) {
      const policies = rules.flatMap(({ matches, headers }) => (matches.test(address) ? headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value) : []));
      expect({ address, policies }).toEqual({ address, policies: mayBe ? [] : ["frame-ancestors 'none'"] });
    }
  }
});

test('A browser shows these in a frame and no other.', async () => {
  const { seen } = await visit(frameOf('map/'), (page) => page.frames()[1]!.evaluate(() => document.querySelector('main')?.innerText ?? ''));
  expect(seen).toBe('');
});

test.each(framed)('$file asks for nothing else, stays out of search engines, and leads to the full map and the other language', (page) => {
  const html = readPage(site, page);
  expect(tagsOf(html, 'meta').some(({ attributes }) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex')).toBe(true);
  const release = /embed\/([^/]+)\//.exec(page.path)![1]!;
  const canonical = tagsOf(html, 'link').find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href');
  expect(canonical).toBe(`${site.base}${page.locale === 'zh' ? 'zh/' : ''}map/${release === 'latest' ? '' : `${release}/`}`);
  expect(html).not.toMatch(/<script[^>]* src=|<link rel="(?:stylesheet|preload)/);
});

describe.each(['', 'zh/'])('In /%sembed/', (lead) => {
  test('a page with the strictest policy shows it without a word of script, without an error, and its links leave the frame', async () => {
    const headers = { 'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(site.url).origin}; style-src 'none'; script-src 'none'` };
    const { seen, errors, failed } = await visit(
      frameOf(`${lead}embed/latest/`),
      async (page, frame) => ({
        title: await page.locator('iframe').getAttribute('title'),
        map: await inSight(frame, 'svg.map').count(),
        heading: await inSight(frame, 'h1 > span').count(),
        inwards: await frame.locator('main a:not([target=_self])').evaluateAll((links) => links.filter((link) => link instanceof SVGElement && link.getAttribute('target') !== '_blank' || document.querySelector('base')?.target !== '_blank').length),
        place: await followed(page, () => frame.locator('.map-place').first().focus().then(() => page.keyboard.press('Enter'))),
        whole: await followed(page, () => inSight(frame, '.foot a[href*="/map/"]').click()),
      }),
      { headers },
    );
    expect({ ...seen, errors, failed }).toEqual({ title: 'A map', map: 1, heading: 1, inwards: 0, place: expect.stringMatching(new RegExp(`^/${lead}places/[a-z-]+/$`)), whole: `/${lead}map/`, errors: [], failed: [] });
  });

  test('the fragment chooses the mode without a script, and a press on another changes it without moving the page around it', async () => {
    for (const [fragment, role] of [['', 'both'], ['#children', 'children'], ['#residents', 'population'], ['#no-such', 'both']] as const) {
      const { seen } = await visit(
        `<div>${'<br>'.repeat(60)}</div>${frameOf(`${lead}embed/latest/${fragment}`)}`,
        async (page, frame) => {
          const headings = await inSight(frame, 'h1 > span').evaluateAll((spans) => spans.map((span) => span.className));
          const volunteers = await inSight(frame, '.map path.map-volunteers').count();
          await page.locator('iframe').scrollIntoViewIfNeeded();
          const before = await page.evaluate(() => scrollY);
          await inSight(frame, 'nav a[href="#volunteers"]').click();
          const after = await inSight(frame, 'h1 > span').evaluateAll((spans) => spans.map((span) => span.className));
          return { headings, volunteers: volunteers > 0, after, moved: (await page.evaluate(() => scrollY)) - before };
        },
        { javaScriptEnabled: false },
      );
      expect(seen).toEqual({ headings: [expect.stringContaining(`in-${role}`)], volunteers: role === 'both', after: [expect.stringContaining('in-volunteers')], moved: 0 });
    }
  });
});

test('It takes up the scheme of the page around it, light where that says nothing.', async () => {
  const paper = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark] = ['rgb(251, 246, 236)', 'rgb(27, 23, 20)'];
  // Nothing is emulated: an emulated scheme would be that of every frame.
  const seen = async (scheme: string) => (await visit(frameOf('embed/latest/'), (_, frame) => paper(frame), { head: scheme && `<style>:root { color-scheme: ${scheme} }</style>`, colorScheme: null })).seen;
  expect({ none: await seen(''), light: await seen('light'), dark: await seen('dark') }).toEqual({ none: light, light, dark });
  const own = await visit(frameOf('embed/latest/').replace('<iframe', '<iframe class="night"'), (_, frame) => paper(frame), { head: '<style>.night { color-scheme: dark }</style>', colorScheme: null });
  expect(own.seen, 'where only the frame is dark').toBe(dark);
});

test('Nothing of it is cut off or scrolls sideways from 280 to 1000 px.', async () => {
  const { page, close } = await openPage(browser);
  for (const path of ['embed/latest/', 'zh/embed/latest/#residents']) {
    await page.goto(site.url + path);
    for (const width of [280, 320, 480, 720, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width} px`).toBe(width);
    }
  }
  await close();
});

/** The code the media kit’s page offers; it has no address of the site, so it gets that of the test. */
async function offeredCode(path: string): Promise<string[]> {
  const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
  return [...html.matchAll(/<textarea[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, code = '']) => decodeEntities(code).replaceAll('https://THIS-SITE', new URL(site.url).origin));
}

describe.each(['media-kit', 'zh/media-kit'])('The code that /%s/ offers', (path) => {
  test('shows the newest release and this one, each of one size or fitting its height', async () => {
    const codes = await offeredCode(path);
    expect(codes).toHaveLength(4);
    expect(codes.map((code) => /embed\/([^/]+)\//.exec(code)![1]!.replace(/\d{4}-\d\d-\d\d/, 'pinned'))).toEqual(['latest', 'latest', 'pinned', 'pinned']);
    expect(codes.map((code) => code.includes('<script>'))).toEqual([false, true, false, true]);
  });

  test('of one size holds every mode without scrolling and without much to spare', async () => {
    const [plain = ''] = await offeredCode(path);
    const { page, close } = await openPage(browser);
    const [, src = '', width = 0, height = 0] = (/src="([^"]+)".* width="(\d+)" height="(\d+)"/.exec(plain) ?? []).map((part, at) => (at > 1 ? Number(part) : part)) as [string, string, number, number];
    await page.setViewportSize({ width, height });
    const spare: Record<string, number> = {};
    for (const mode of ['both', 'volunteers', 'children', 'residents', 'counties']) {
      await page.goto(`${src}#${mode}`);
      spare[mode] = height - (await page.evaluate(() => document.documentElement.getBoundingClientRect().height));
    }
    await close();
    expect(Math.min(...Object.values(spare)), JSON.stringify(spare)).toBeGreaterThanOrEqual(0);
    // A machine without Chinese letters sets them narrower, in fewer lines.
    expect(Math.min(...Object.values(spare)), JSON.stringify(spare)).toBeLessThan(height / 6);
  });

  test('that fits its height does so exactly, at every width, when the mode changes and when text grows, and heeds nobody else', async () => {
    const [, fits = ''] = await offeredCode(path);
    await visit(`<div id="column">${fits}</div>`, async (page, frame) => {
      const fitting = async (what: string) => {
        await expect.poll(async () => {
          const [inside, outside] = [await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)), await page.locator('iframe').evaluate((each) => each.clientHeight)];
          return outside - inside;
        }, { message: what }).toBe(0);
        return page.locator('iframe').evaluate((each) => each.clientHeight);
      };
      const heights = new Map<number, number>();
      for (const width of [1000, 640, 320]) {
        await page.setViewportSize({ width: width + 16, height: 900 });
        heights.set(width, await fitting(`${width} px`));
      }
      await frame.evaluate(() => void (document.documentElement.style.fontSize = '150%'));
      expect(await fitting('larger text')).toBeGreaterThan(heights.get(320)!);
      await frame.evaluate(() => void (document.documentElement.style.fontSize = ''));
      await frame.locator('nav a[href="#residents"]').click();
      const own = await fitting('another mode');
      await page.evaluate(() => postMessage({ type: 'embedded-map', height: 5 }, '*'));
      await frame.evaluate(() => parent.postMessage(null, '*'));
      await page.waitForTimeout(100);
      expect(await page.locator('iframe').evaluate((each) => each.clientHeight)).toBe(own);
    });
  });
});
