// node bench/search-precision.ts [folder of a built site]: how well the search answers the queries in tests/search/queries.ts,
// and what it loads for the first of them. Without a folder: dist/.
import { openBrowser, openPage } from '../tests/browser/open-browser.ts';
import { measurePrecision, summarise } from '../tests/search/measure-precision.ts';
import { queries } from '../tests/search/queries.ts';
import { serveFolder } from '../tools/serve.ts';

const served = await serveFolder(process.argv[2] ?? 'dist');
const browser = await openBrowser();
try {
  const { page, requests } = await openPage(browser);
  const sizes = new Map<string, number>();
  page.on('requestfinished', async (request) => sizes.set(request.url(), (await request.sizes()).responseBodySize));
  const fared = await measurePrecision(page, served.url, queries);
  for (const { locale, query, rank, first } of fared) console.log(`${locale}  ${rank ?? '–'}  ${query}${rank === 1 ? '' : `   ${first.join(' ')}`}`);
  for (const locale of ['en', 'zh'] as const) {
    const { precisionAt3, meanRank } = summarise(fared.filter((each) => each.locale === locale));
    console.log(`${locale}: precision@3 ${precisionAt3.toFixed(3)}, mean rank ${meanRank.toFixed(2)}`);
  }
  const program = requests.filter((url) => /pagefind\/(?!fragment)/.test(url));
  for (const url of new Set(program)) console.log(`${new URL(url).pathname}: ${sizes.get(url) ?? '?'} bytes`);
} finally {
  await browser.close();
  await served.close();
}
