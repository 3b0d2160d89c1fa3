import { openBook, openBooks } from '../figures/figure-book.ts';
import { mapRoutes } from '../figures/map-routes.ts';
import { pageReleases, routeOfReleases } from '../figures/paged-releases.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { kitRoute } from '../wording/name-kit.ts';
import { listPages } from './story-lists.ts';
import { readPages, storiesIn, tombstones, type TextPage } from './story-shelf.ts';

/** Pages every site has, whatever its province. */
const fixedRoutes = ['/', '/places/', '/data/', '/charts/'];

/** Pages of words that are not for readers’ search engines: they show maintainers how things are written. */
const unlisted = ['style'];

/** Whether search engines are to pass a page of words by. */
export const isUnlisted = (slug: string): boolean => unlisted.includes(slug);

/** The pages that are words and nothing else: their folder's name is their address. Home's words stand among other things. */
export const plainPages = (locale: Locale): readonly TextPage[] => readPages().filter((page) => page.locale === locale && page.slug !== 'home');

/** Names of the pages of words, but for home. */
const textPages = (): readonly string[] => readPages().filter(({ locale, slug }) => locale === 'en' && slug !== 'home').map(({ slug }) => slug);

/**
 * Every page of the site, without language and base path: fixed pages, pages of words, the first page of each list of
 * stories, stories, prefectures.
 */
export const siteRoutes = (): readonly string[] => [
  ...fixedRoutes,
  ...mapRoutes(),
  ...pageReleases(openBooks()).filter(({ page }) => page === 1).map(({ page }) => routeOfReleases(page)),
  ...textPages().filter((slug) => !isUnlisted(slug)).map((slug) => `/${slug}/`),
  ...listPages('en').filter(({ page }) => page === 1).map(({ route }) => route),
  ...storiesIn('en').map((story) => `/stories/${story.slug}/`),
  ...openBook().prefectures.map((place) => `/places/${place.slug}/`),
];

/**
 * Pages that may be linked to and that no search engine is told of: the search, maintainers’ pages, stories that were taken
 * down, and the deeper pages of a list, to which its first page leads.
 */
export const hiddenRoutes = (): readonly string[] => [
  '/search/',
  ...textPages().filter(isUnlisted).map((slug) => `/${slug}/`),
  ...tombstones().map((slug) => `/stories/${slug}/`),
  ...listPages('en').filter(({ page }) => page > 1).map(({ route }) => route),
  ...pageReleases(openBooks()).filter(({ page }) => page > 1).map(({ page }) => routeOfReleases(page)),
];

/** Every file to take away, without base path: releases whole and by prefecture, the same in both languages, and a media kit for each. */
export const fileRoutes = (): readonly string[] => [
  ...releaseNames().flatMap((name) => [`/data/${name}.csv`, `/data/${name}.json`]),
  ...releaseNames().flatMap((name) => openBook().prefectures.flatMap(({ slug }) => [`/data/${name}/${slug}.csv`, `/data/${name}/${slug}.json`])),
  ...locales.map(kitRoute),
];

const releaseNames = (): readonly string[] => [...openBook().releases.map(({ release }) => release), 'latest'];
