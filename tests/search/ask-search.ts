import type { Page } from 'playwright-core';

/** A result as a reader sees it; `path` is where it leads. */
export type Shown = { kind: string; title: string; path: string; text: string; marked: string[] };

/** Types a query into an open search page, sends it, and waits until it has been answered. */
export async function askSearch(page: Page, query: string): Promise<Shown[]> {
  await page.fill('#q', query);
  await page.press('#q', 'Enter');
  return readAnswer(page, query);
}

/** Waits until the page has answered this query; gives what it shows. */
export async function readAnswer(page: Page, query: string): Promise<Shown[]> {
  await page.waitForFunction((asked) => document.title.startsWith(`${asked} – `) && document.querySelector('#search-results')?.getAttribute('aria-busy') === 'false', query);
  return page.$$eval('#search-results li', (items) =>
    items.map((item) => ({
      kind: item.querySelector('.kicker')?.textContent ?? '',
      title: item.querySelector('a')?.textContent ?? '',
      path: item.querySelector('a')?.getAttribute('href') ?? '',
      text: item.querySelector('p')?.textContent ?? '',
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    })),
  );
}

/** What the page says about the answer. */
export const toldBy = async (page: Page): Promise<string> => (await page.textContent('#search-status')) ?? '';
