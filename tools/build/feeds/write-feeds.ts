import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtom } from '../../../src/downloads/write-atom.ts';
import { writeJsonFeed } from '../../../src/downloads/write-json-feed.ts';
import { dataFeedRoutes } from '../../../src/locale/release-route.ts';
import { locales, type Locale } from '../../../src/locale/locales.ts';

/**
 * Writes the feeds of the stories beside the pages they quote: `feed.xml` and `feed.json`, and the same below `zh/`; and in
 * `data/` those of releases and corrections. The former carry the text of the built pages, so that a reader elsewhere reads what stands on the site.
 */
export async function writeFeeds(site: string, address: string): Promise<void> {
  // Imported late: the rooms may read the environment as they load.
  const { feedOf } = await import('./feed-of.ts');
  const { dataFeedOf } = await import('./data-feed-of.ts');
  const folderOf = (locale: Locale) => join(site, locale === 'en' ? '' : locale);
  for (const locale of locales) {
    const feed = feedOf(locale, address, (language, route) => readFileSync(join(folderOf(language), route, 'index.html'), 'utf8'));
    const data = dataFeedOf(locale, address);
    writeFileSync(join(folderOf(locale), 'feed.xml'), writeAtom(feed));
    writeFileSync(join(folderOf(locale), 'feed.json'), writeJsonFeed(feed));
    writeFileSync(join(folderOf(locale), dataFeedRoutes.atom), writeAtom(data));
    writeFileSync(join(folderOf(locale), dataFeedRoutes.json), writeJsonFeed(data));
  }
}
