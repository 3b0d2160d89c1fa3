import { createHash } from 'node:crypto';
import type { Feed, FeedItem } from '../../../src/downloads/feed.ts';
import { openBook, siteSettings } from '../../../src/figures/figure-book.ts';
import { escapeText } from '../../../src/locale/escape-text.ts';
import type { InBoth, Locale } from '../../../src/locale/locales.ts';
import { cardPath, pathTo, pathToFile } from '../../../src/locale/paths.ts';
import { fill, wordsOf } from '../../../src/locale/words.ts';
import { sourcesOf } from '../../../src/stories/sources-of.ts';
import { storiesFor, type Story } from '../../../src/stories/story-shelf.ts';
import { readThemes } from '../../../src/stories/themes.ts';
import { quoteTitle, tellSource, titleLanguage } from '../../../src/wording/cite-source.ts';
import { plainProse } from './plain-prose.ts';

/** What a reader’s program can do with at once; the site has the rest. */
export const mostItems = 50;

/** Reads a built page by its route and language, as `readFileSync` would. */
type ReadPage = (locale: Locale, route: string) => string;

/** The newest stories that may go into a feed, with their whole text from the built pages. `address` is the site’s, or empty. */
export function feedOf(locale: Locale, address: string, readPage: ReadPage): Feed {
  const { name, description, citation_author, licence } = siteSettings();
  const words = wordsOf(locale);
  const whole = (path: string) => address + path;
  const stories = newestFirst(storiesFor('feed', locale)).slice(0, mostItems);
  const file = (path: string): InBoth => ({ en: whole(pathTo('en', path)), zh: whole(pathTo('zh', path)) });
  return {
    locale,
    id: nameForGood(name.en, locale),
    title: fill(words.feed.title, { site: name[locale] }),
    about: description[locale],
    author: citation_author[locale],
    rights: `${fill(words.data.licenceText, { licence: licence.name })} ${licence.url}`,
    // A feed without a story changes with the figures, and never asks the clock.
    updated: stories[0]?.head.written ?? openBook().release.release,
    home: whole(pathTo(locale, '/')),
    atom: file('/feed.xml'),
    json: file('/feed.json'),
    icon: whole(pathToFile('/icons/512.png')),
    logo: whole(pathToFile(cardPath(locale, '/'))),
    items: stories.map((story) => itemOf(story, name.en, whole, readPage)),
  };
}

/** By the day they were written, newest first; of one day, in the order of the index. */
export const newestFirst = (stories: readonly Story[]): Story[] => [...stories].sort((a, b) => (a.head.written === b.head.written ? 0 : a.head.written < b.head.written ? 1 : -1));

function itemOf({ slug, locale, head, body }: Story, site: string, whole: (path: string) => string, readPage: ReadPage): FeedItem {
  const { feed } = wordsOf(locale);
  const route = `/stories/${slug}/`;
  const page = whole(pathTo(locale, route));
  const html = readPage(locale, route);
  const resolve = (link: string) => (link.startsWith('#') ? page + link : link.startsWith('/') ? whole(link) : link);
  const sayDrawing = (description: string | undefined) => (description ? fill(feed.drawing, { description }) : escapeText(feed.drawingAbove));
  const prose = plainProse(html, { resolve, sayDrawing, page });
  const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
  const own = picture?.includes(cardPath(locale, route));
  return {
    id: nameForGood(site, locale, slug),
    address: page,
    title: head.title,
    summary: head.dek,
    html: [prose, ...sourceList(sourcesOf(head.sources, body, openBook()), locale), `<p><a href="${page}">${escapeText(fill(feed.read, { title: head.title }))}</a></p>`].join('\n'),
    written: head.written,
    tags: head.themes.flatMap((id) => readThemes().get(id)?.label[locale] ?? []),
    picture: own ? picture : undefined,
  };
}

function sourceList(ids: readonly string[], locale: Locale): string[] {
  const { sources } = openBook().code;
  const comma = locale === 'zh' ? '，' : ', ';
  const lines = ids.flatMap((id) => sources.get(id) ?? []).map((source) => {
    const language = titleLanguage(source, locale);
    const title = `<a href="${escapeText(source.url)}"${language ? ` lang="${language}"` : ''}>${escapeText(quoteTitle(source, locale))}</a>`;
    return `<li>${title}${comma}${escapeText(tellSource(source, locale))}</li>`;
  });
  return lines.length > 0 ? [`<h2>${escapeText(wordsOf(locale).feed.sources)}</h2>`, `<ol>${lines.join('\n')}</ol>`] : [];
}

/** The namespace of RFC 4122 for names that are addresses; ours are names all the same. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A name that stays when the site moves or first gets an address, so that nothing appears twice to those who follow it:
 * a version 5 UUID (RFC 9562) of the site’s English name, the language and the story.
 */
export function nameForGood(...parts: readonly string[]): string {
  const bytes = createHash('sha1').update(namespace).update(parts.join('/')).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
