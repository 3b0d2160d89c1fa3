import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from '../browser/open-browser.ts';
import { pagesOf, theSite } from './built-sites.ts';
import { findAnonymousNumbers } from './find-anonymous-numbers.ts';

const site = theSite();
let browser: Browser;
/** One for all pages, which leave nothing behind for the next: there are many. */
let reader: WatchedPage;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await openPage(browser);
});
afterAll(() => browser.close());

describe.each(pagesOf(site))('$file', ({ path }) => {
  test('shows no number without a name', async () => {
    await reader.page.goto(site.url + path);
    expect(await reader.page.evaluate(findAnonymousNumbers)).toEqual([]);
  });
});

test('A typed number is found and a named one is not.', async () => {
  const { page, close } = await openPage(browser);
  await page.setContent(`<p>1</p><main><h1 class="a b">About <span>42,000</span></h1>
    <data data-figure="x"><b>7</b></data><time>12 May 2024</time><code>[3]</code><cite>n 4</cite><i data-number="licence">4.0</i>
    <svg><text>７</text><text class="c">7</text><text>1,007</text></svg><p>On 5 May 2024, in 2016 and in 2024年5月12日, 2,016 and 2016名</p></main>`);
  const anonymous = await page.evaluate(findAnonymousNumbers);
  await close();
  expect(anonymous).toEqual([
    '42000 in "42,000" in main > h1.a > span',
    '７ in "７" in main > svg > text',
    '1007 in "1,007" in main > svg > text',
    '2016 2016 in "On 5 May 2024, in 2016 and in 2024年5月12日, 2,016 and 2016名" in main > p',
  ]);
});
