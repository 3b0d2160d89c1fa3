import type { Feed, FeedItem } from '../../../src/downloads/feed.ts';
import { bookBefore } from '../../../src/figures/find-changes.ts';
import { openBook, openBooks, siteSettings, type FigureBook } from '../../../src/figures/figure-book.ts';
import { routeOfCorrection } from '../../../src/locale/correction-route.ts';
import { escapeText } from '../../../src/locale/escape-text.ts';
import { formatNumber, formatPeriod } from '../../../src/locale/format.ts';
import type { InBoth, Locale } from '../../../src/locale/locales.ts';
import { cardPath, pathTo, pathToFile } from '../../../src/locale/paths.ts';
import { dataFeedRoutes, releasesRoute, routeOfRelease } from '../../../src/locale/release-route.ts';
import { fill, wordsOf } from '../../../src/locale/words.ts';
import type { Correction } from '../../../src/records/rule-schema.ts';
import { nameSeries } from '../../../src/wording/name-series.ts';
import { countDifferences, countFigures, groupDifferences, sayDifference } from '../../../src/wording/say-differences.ts';
import { mostItems, nameForGood } from './feed-of.ts';

/** Figures of one sort that a feed lists; the page has the rest. */
const mostFigures = 20;

/** The newest releases and corrections, in one feed. `address` is the site’s, or empty. */
export function dataFeedOf(locale: Locale, address: string): Feed {
  const { name, citation_author, licence } = siteSettings();
  const words = wordsOf(locale);
  const whole = (path: string) => address + path;
  const file = (path: string): InBoth => ({ en: whole(pathTo('en', path)), zh: whole(pathTo('zh', path)) });
  const releases = [...openBooks()].reverse().map((book) => releaseItem(book, locale, whole));
  const corrections = [...openBook().code.corrections].reverse().map((correction) => correctionItem(correction, locale, whole));
  // Of one day, the release before what it corrected.
  const items = [...releases, ...corrections].sort((a, b) => (a.written === b.written ? 0 : a.written < b.written ? 1 : -1)).slice(0, mostItems);
  return {
    locale,
    id: nameForGood(name.en, locale, 'data'),
    title: fill(words.releasePages.feedTitle, { site: name[locale] }),
    about: words.releasePages.feedAbout,
    author: citation_author[locale],
    rights: `${fill(words.data.licenceText, { licence: licence.name })} ${licence.url}`,
    updated: items[0]?.written ?? openBook().release.release,
    home: whole(pathTo(locale, releasesRoute)),
    atom: file(dataFeedRoutes.atom),
    json: file(dataFeedRoutes.json),
    icon: whole(pathToFile('/icons/512.png')),
    logo: whole(pathToFile(cardPath(locale, releasesRoute))),
    items,
  };
}

function releaseItem(book: FigureBook, locale: Locale, whole: (path: string) => string): FeedItem {
  const words = wordsOf(locale).releasePages;
  const { release, title, note } = book.release;
  const page = whole(pathTo(locale, routeOfRelease(release)));
  const groups = groupDifferences(bookBefore(openBooks(), book), book, locale);
  const lists = groups.flatMap(({ sort, name, differences }) => {
    const told = differences.slice(0, mostFigures).map((difference) => `<li>${escapeText(sayDifference(difference, locale))}</li>`);
    const more = differences.length > mostFigures ? [`<li><a href="${page}#${sort}">…</a></li>`] : [];
    return [`<h2>${escapeText(name)}</h2>`, `<ul>${[...told, ...more].join('\n')}</ul>`];
  });
  const gap = locale === 'zh' ? '' : ' ';
  return {
    id: nameForGood(siteSettings().name.en, locale, 'release', release),
    address: page,
    title: fill(words.feedRelease, { date: formatPeriod(release, locale), title: title[locale] }),
    summary: [note[locale], countFigures(book, locale), countDifferences(groups, locale)].join(gap),
    html: [`<p>${escapeText(note[locale])}</p>`, ...lists, linkTo(page, words.readRelease)].join('\n'),
    written: release,
    tags: [],
  };
}

function correctionItem(correction: Correction, locale: Locale, whole: (path: string) => string): FeedItem {
  const { figure: words, releasePages } = wordsOf(locale);
  const { date, figure, was, now, why } = correction;
  const page = whole(pathTo(locale, routeOfCorrection(correction)));
  const say = (value: number | null) => (value === null ? words.none : formatNumber(value, locale));
  const name = nameSeries([openBook().get(figure)], locale);
  const numbers = fill(releasePages.changed, { was: say(was), now: say(now) });
  return {
    id: nameForGood(siteSettings().name.en, locale, 'correction', date, figure),
    address: page,
    title: fill(releasePages.feedCorrection, { figure: name }),
    summary: `${numbers}${locale === 'zh' ? '。' : '. '}${why[locale]}`,
    html: [`<p>${escapeText(name)}${locale === 'zh' ? '：' : ': '}${escapeText(numbers)}</p>`, `<p>${escapeText(why[locale])}</p>`, linkTo(page, releasePages.readCorrection)].join('\n'),
    written: date,
    tags: [],
  };
}

const linkTo = (page: string, words: string): string => `<p><a href="${page}">${escapeText(words)}</a></p>`;
