import { languageTag } from '../locale/locales.ts';
import { instantOf, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function writeJsonFeed(feed: Feed): string {
  const authors = [{ name: feed.author, url: feed.home }];
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json[feed.locale],
    description: feed.about,
    icon: feed.icon,
    authors,
    language: languageTag[feed.locale],
    // The standard has no field for a licence; names of one’s own begin with a line.
    _licence: { text: feed.rights },
    items: feed.items.map(({ id, address, title, summary, html, written, tags, picture }) => ({
      id,
      url: address,
      title,
      summary,
      content_html: html,
      ...(picture ? { image: picture } : {}),
      date_published: instantOf(written),
      date_modified: instantOf(written),
      authors,
      tags,
      language: languageTag[feed.locale],
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
