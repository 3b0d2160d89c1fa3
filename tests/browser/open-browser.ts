import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A browser that speaks to nobody but the pages under test. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--mute-audio',
];

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, args: quiet, timeout: 120_000, env: { ...(process.env as Record<string, string>), ...env } });
}

/** A page and everything that went wrong on it so far. */
export type WatchedPage = {
  page: Page;
  /** Addresses asked for, in order, without `data:`. */
  requests: string[];
  /** Requests to other hosts; they are blocked. */
  foreign: string[];
  /** Requests that failed or were answered with 400 or more. */
  failed: string[];
  /** Console errors, uncaught errors and refusals of the content security policy. */
  errors: string[];
  close: () => Promise<void>;
};

/** Opens a page in a context of its own. `fontDelay` holds fonts back, in ms, so that the swap happens after the first paint. */
export async function openPage(
  browser: Browser,
  { fontDelay = 0, ...options }: BrowserContextOptions & { fontDelay?: number } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  // A busy machine may take its time with what a page does at once elsewhere.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const seen: Omit<WatchedPage, 'page' | 'close'> = { requests: [], foreign: [], failed: [], errors: [] };
  await context.route('**/*', async (route) => {
    const { hostname, protocol, pathname } = new URL(route.request().url());
    if (protocol === 'data:' || protocol === 'blob:') return route.continue();
    seen.requests.push(route.request().url());
    if (hostname !== '127.0.0.1') {
      seen.foreign.push(route.request().url());
      return route.abort();
    }
    if (fontDelay && pathname.endsWith('.woff2')) await new Promise((resolve) => setTimeout(resolve, fontDelay));
    return route.continue();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('requestfailed', (request) => seen.failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  return { page, ...seen, close: () => context.close() };
}
