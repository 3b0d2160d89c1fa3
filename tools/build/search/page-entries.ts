import { openBook, siteSettings } from '../../../src/figures/figure-book.ts';
import { formatPeriod } from '../../../src/locale/format.ts';
import { otherLocale, type Locale } from '../../../src/locale/locales.ts';
import { releasesRoute } from '../../../src/locale/release-route.ts';
import { fill, wordsOf } from '../../../src/locale/words.ts';
import { routeOfList } from '../../../src/stories/list-stories.ts';
import { isUnlisted, plainPages } from '../../../src/stories/site-routes.ts';
import { storiesOn } from '../../../src/stories/story-lists.ts';
import { readThemes } from '../../../src/stories/themes.ts';
import { captionMap, sayMapTitle } from '../../../src/wording/describe-map.ts';
import { titleList } from '../../../src/wording/say-list.ts';
import type { Entry, ReadText } from './entry.ts';

/** Pages of words with their text, and the pages that lead to everything else. */
export const pageEntries = (locale: Locale, readText: ReadText): Entry[] => [...textEntries(locale, readText), ...leadingEntries(locale), ...themeEntries(locale)];

function textEntries(locale: Locale, readText: ReadText): Entry[] {
  const twins = new Map(plainPages(otherLocale(locale)).map(({ slug, head }) => [slug, head]));
  return plainPages(locale)
    .filter(({ slug }) => !isUnlisted(slug))
    .map(({ slug, head }) => ({
      kind: 'page',
      route: `/${slug}/`,
      title: head.title,
      text: `${head.dek} ${readText(`/${slug}/`)}`,
      names: [twins.get(slug)?.title ?? '', slug.replaceAll('-', ' ')],
    }));
}

function leadingEntries(locale: Locale): Entry[] {
  const book = openBook();
  const other = wordsOf(otherLocale(locale));
  const { nav, map, data, exploreTable, files, list, placePage, figurePage, checkNumber, releasePages } = wordsOf(locale);
  const { name, description } = siteSettings();
  const page = (route: string, title: string, text: string, ...names: string[]): Entry => ({ kind: 'page', route, title, text, names });
  return [
    page('/', name[locale], description[locale], name[otherLocale(locale)], nav.home),
    page('/map/', map.title, `${sayMapTitle(book, locale)}${locale === 'zh' ? '。' : '. '}${captionMap(book, locale)}`, nav.map, other.nav.map, other.map.title),
    page('/stories/', nav.stories, list.dek, other.nav.stories),
    page('/places/', placePage.index, placePage.indexDek, other.placePage.index),
    page('/figures/', figurePage.toIndex, figurePage.dek, other.figurePage.toIndex, figurePage.cite),
    page('/data/', data.title, [data.dek, fill(data.licenceText, { licence: siteSettings().licence.name }), files.excel].join(locale === 'zh' ? '' : ' '), other.data.title, data.cite, data.licence, data.corrections),
    page(releasesRoute, releasePages.title, releasePages.dek, other.releasePages.title),
    page('/data/explore/', exploreTable.title, fill(exploreTable.dek, { date: formatPeriod(book.release.release, locale) }), other.exploreTable.title, exploreTable.link),
    page('/check/', checkNumber.title, `${checkNumber.dek}${locale === 'zh' ? '' : ' '}${checkNumber.how}`, other.checkNumber.title),
  ];
}

/** The list of stories of each theme that has some. */
const themeEntries = (locale: Locale): Entry[] =>
  [...readThemes().values()]
    .filter(({ id }) => storiesOn({ theme: id }, locale).length > 0)
    .map(({ id, label, about }) => ({ kind: 'page', route: routeOfList({ theme: id }), title: titleList({ theme: label[locale] }, locale), text: about[locale], names: [label[otherLocale(locale)]] }));
