import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openPage, type WatchedPage } from '../browser/open-browser.ts';

/** Opens the search page of a built site; `lead` is empty or `zh/`, `query` what stands in its address. */
export async function openSearch(browser: Browser, url: string, lead = '', { query = '', ...options }: BrowserContextOptions & { query?: string } = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  await watched.page.goto(`${url}${lead}search/${query && `?q=${encodeURIComponent(query)}`}`);
  return watched;
}

/** Those of the requests that fetch Pagefind or its index. */
export const ofPagefind = (requests: readonly string[]): string[] => requests.filter((url) => url.includes('/pagefind/'));
