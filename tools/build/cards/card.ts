import type { Locale } from '../../../src/locale/locales.ts';
import { cardPath } from '../../../src/locale/paths.ts';
import { wordsOf } from '../../../src/locale/words.ts';
import { readHtml, type Tag } from '../read-html.ts';

/** The words on the picture that stands for a page where it is shared. */
export type Card = {
  locale: Locale;
  site: string;
  kicker: string;
  title: string;
  dek: string;
  /** Words in it that are not broken at the end of a line, longest first. */
  whole?: readonly string[];
};

/** A built page as far as cards go: whose picture it shows, and the card it has itself where that picture is its own. */
export type Sharer = { file: string; shows: string; own: Card | undefined };

/**
 * Reads off a built page’s own head which card it shows. A page that shows none (one no search engine is told of) gives
 * undefined; a page that shows another’s card has none of its own.
 */
export function readSharer(html: string, file: string): Sharer | undefined {
  const { tags } = readHtml(html.slice(0, html.indexOf('</head>')));
  const content = (property: string) => tags.find((tag) => isMeta(tag, property))?.attributes.get('content');
  const shows = content('og:image')?.replace(/^.*?(?=\/cards\/)/, '');
  if (!shows) return undefined;
  const locale: Locale = file.startsWith('zh/') ? 'zh' : 'en';
  const route = `/${file.replace(/^zh\//, '').replace(/index\.html$/, '')}`;
  if (shows !== cardPath(locale, route)) return { file, shows, own: undefined };
  const kicker = content('article:section') ?? sectionOf(route, locale);
  return { file, shows, own: { locale, site: content('og:site_name') ?? '', kicker, title: content('og:title') ?? '', dek: content('og:description') ?? '' } };
}

const isMeta = ({ name, attributes }: Tag, property: string): boolean => name === 'meta' && attributes.get('property') === property;

/** What readers know the part of the site by; nothing for pages of words. */
function sectionOf(route: string, locale: Locale): string {
  const { nav } = wordsOf(locale);
  const sections: Record<string, string> = { stories: nav.stories, places: nav.places, map: nav.map, data: nav.data };
  return sections[route.split('/')[1] ?? ''] ?? '';
}
