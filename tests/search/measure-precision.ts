import type { Page } from 'playwright-core';
import { askSearch } from './ask-search.ts';
import type { Asked } from './queries.ts';

/** How a query fared: the rank of the first wanted result, from 1, or undefined; and what came first. */
export type Fared = Asked & { rank: number | undefined; first: readonly string[] };

/** Asks every query of a site in a browser. `url` is the site’s address with its base. */
export async function measurePrecision(page: Page, url: string, queries: readonly Asked[]): Promise<Fared[]> {
  const fared: Fared[] = [];
  const base = new URL(url).pathname;
  for (const locale of ['en', 'zh'] as const) {
    const lead = base + (locale === 'en' ? '' : 'zh/');
    await page.goto(new URL(`${lead}search/`, url).href);
    for (const asked of queries.filter((each) => each.locale === locale)) {
      const routes = (await askSearch(page, asked.query)).map(({ path }) => `/${path.slice(lead.length)}`);
      const at = routes.findIndex((route) => asked.wanted.includes(route));
      fared.push({ ...asked, rank: at < 0 ? undefined : at + 1, first: routes.slice(0, 3) });
    }
  }
  return fared;
}

/** The share of queries with a wanted result among the first three, and the mean of the ranks; a miss counts as rank 11. */
export function summarise(fared: readonly Fared[]): { precisionAt3: number; meanRank: number } {
  const ranks = fared.map(({ rank }) => rank ?? 11);
  return {
    precisionAt3: ranks.filter((rank) => rank <= 3).length / ranks.length,
    meanRank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
  };
}
