import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routeOfList, storiesPerPage, type Filter } from '../../src/stories/list-stories.ts';
import { listFiles } from '../../tools/build/list-files.ts';
import { serveFolder, type Served } from '../../tools/serve.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { writeManyStories, type MadeStory, type ManyStories } from '../fixtures/many-stories.ts';
import { askSearch } from '../search/ask-search.ts';

const count = 150;
/** One round trip of a new connection: about ten packets. */
const firstFlight = 14_600;

const folder = mkdtempSync(join(tmpdir(), 'many-'));
const site = join(folder, 'site');
let made: ManyStories;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  made = writeManyStories(join(folder, 'source'), count);
  execFileSync(process.execPath, ['tools/build.ts', '--data', made.data, '--content', made.content, '--out', site], { stdio: ['ignore', 'ignore', 'inherit'] });
  [served, browser] = [await serveFolder(site), await openBrowser()];
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const fits = ({ place, theme }: Filter, story: MadeStory): boolean => (!place || story.place === place) && (!theme || story.themes.includes(theme));
const slugsOn = (links: (string | null)[]): string[] => links.flatMap((link) => /\/stories\/(tale-\d+)\/$/.exec(link ?? '')?.[1] ?? []);

/** Every story a reader without JavaScript meets on the way through a list, page by page, and how many pages that took. */
async function walk(lead: string, filter: Filter): Promise<{ slugs: string[]; pages: number; told: string; current: string[] }> {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${served.url}${lead}${routeOfList(filter).slice(1)}`);
  const told = (await page.locator('main > .told').textContent()) ?? '';
  const [slugs, current]: [string[], string[]] = [[], []];
  let pages = 0;
  for (;;) {
    pages += 1;
    slugs.push(...slugsOn(await page.$$eval('.stories .teaser a', (all) => all.map((link) => link.getAttribute('href')))));
    current.push(...(await page.locator('.pager [aria-current=page]').allTextContents()));
    const next = page.locator('.pager a[rel=next]');
    if ((await next.count()) === 0) break;
    const onward = await next.evaluate((link: HTMLAnchorElement) => link.href);
    await next.click();
    // A click waits for no more than the first bytes: on a busy machine the pager may not have arrived yet.
    await page.waitForURL(onward);
  }
  await close();
  return { slugs, pages, told, current };
}

describe.each(['', 'zh/'])('%sstories/, without JavaScript', (lead) => {
  test('page by page every story is reached exactly once, and the pager says where one is', async () => {
    const { slugs, pages, current } = await walk(lead, {});
    expect(slugs).toEqual(made.stories.map(({ slug }) => slug));
    expect(pages).toBe(Math.ceil(count / storiesPerPage));
    expect(current).toEqual(Array.from({ length: pages }, (_, at) => String(at + 1)));
  });

  test.each<Filter>([{ place: 'birch' }, { theme: 'tea' }, { place: 'cedar', theme: 'roads' }])('narrowed to %o it holds what fits, and says how many', async (filter) => {
    const wanted = made.stories.filter((story) => fits(filter, story)).map(({ slug }) => slug);
    const { slugs, told } = await walk(lead, filter);
    expect(wanted.length).toBeGreaterThan(5);
    expect(slugs).toEqual(wanted);
    expect(told).toMatch(new RegExp(`(?<!\\d)${wanted.length}(?!\\d)`));
  });
});

test('The ways to narrow the list tell how many stories each would show', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${served.url}stories/in/birch/`);
  const choices = await page.$$eval('.filter a', (all) => all.map((link) => [link.getAttribute('href') ?? '', Number(link.querySelector('.count')?.textContent)] as const));
  await close();
  const themes = [...new Set(made.stories.flatMap((story) => story.themes))];
  for (const theme of themes) {
    const wanted = made.stories.filter((story) => fits({ place: 'birch', theme }, story)).length;
    expect(choices).toContainEqual([routeOfList({ place: 'birch', theme }), wanted]);
  }
  // Nothing is set in the fourth prefecture, so it is no choice.
  expect(choices.some(([href]) => href.includes('/elm/'))).toBe(false);
});

test('The search finds the one story with a rare word, in both languages and by a part of the Chinese one', async () => {
  const { page, errors, close } = await openPage(browser);
  for (const [lead, query] of [['', made.rare.word.en], ['', made.rare.word.en.slice(0, -3)], ['zh/', made.rare.word.zh]] as const) {
    await page.goto(`${served.url}${lead}search/`);
    expect((await askSearch(page, query)).map(({ path }) => path), query).toEqual([`/${lead}stories/${made.rare.slug}/`]);
  }
  await close();
  expect(errors).toEqual([]);
});

test('The plain index of a large collection names its lists, and every page still fits into the first flight', () => {
  const index = readFileSync(join(site, 'search/index.html'), 'utf8');
  expect(index).toContain('href="/stories/in/birch/"');
  expect(index).not.toContain('href="/stories/tale-0001/"');
  const packed = listFiles(site).filter((file) => file.endsWith('.html.br'));
  expect(packed.length).toBeGreaterThan(2 * count);
  expect(packed.filter((file) => readFileSync(join(site, file)).length > firstFlight)).toEqual([]);
});
