import { releasePairs } from '../figures/compare-releases.ts';
import { figureAddresses } from '../figures/figure-addresses.ts';
import { openBook, openBooks } from '../figures/figure-book.ts';
import { figureLives } from '../figures/figure-life.ts';
import { mapRoutes } from '../figures/map-routes.ts';
import { pageReleases, routeOfReleases } from '../figures/paged-releases.ts';
import { releaseNames } from '../figures/release-names.ts';
import { citationEndings, routeOfCitation, routeOfFigure, routeOfFigureFile, type CitationFile } from '../locale/figure-route.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { nameOfPair, releasesFileRoute, releasesRoute, routeOfPair, routeOfRelease, routeOfReleaseFile } from '../locale/release-route.ts';
import { folderRoutes } from '../wording/name-files.ts';
import { kitRoute } from '../wording/name-kit.ts';
import { packRoute } from '../wording/name-packs.ts';
import { listPages } from './story-lists.ts';
import { readPages, storiesIn, tombstones, type TextPage } from './story-shelf.ts';

/** Pages every site has, whatever its province. */
const fixedRoutes = ['/', '/places/', '/data/', '/data/explore/', '/data/code-book/', '/data/api/', releasesRoute, '/charts/', '/figures/', '/check/'];

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
 * stories, stories, prefectures, figures.
 */
export const siteRoutes = (): readonly string[] => [
  ...fixedRoutes,
  ...openBooks().map(({ release }) => routeOfRelease(release.release)),
  ...mapRoutes(),
  ...pageReleases(openBooks()).filter(({ page }) => page === 1).map(({ page }) => routeOfReleases(page)),
  ...textPages().filter((slug) => !isUnlisted(slug)).map((slug) => `/${slug}/`),
  ...listPages('en').filter(({ page }) => page === 1).map(({ route }) => route),
  ...storiesIn('en').map((story) => `/stories/${story.slug}/`),
  ...openBook().prefectures.map((place) => `/places/${place.slug}/`),
  ...figureAddresses().map(({ id }) => routeOfFigure(id)),
];

/**
 * Pages that may be linked to and that no search engine is told of: the search, maintainers’ pages, stories that were taken
 * down, the deeper pages of a list, to which its first page leads, and what differs between two releases.
 */
export const hiddenRoutes = (): readonly string[] => [
  '/search/',
  ...pairsOfDays().map((days) => routeOfPair(...days)),
  ...textPages().filter(isUnlisted).map((slug) => `/${slug}/`),
  ...tombstones().map((slug) => `/stories/${slug}/`),
  ...listPages('en').filter(({ page }) => page > 1).map(({ route }) => route),
  ...pageReleases(openBooks()).filter(({ page }) => page > 1).map(({ page }) => routeOfReleases(page)),
];

/** The site described for programs. */
const describedIn = ['/data/catalog.jsonld', '/data/catalog.ttl', '/data/openapi.json', '/llms.txt', '/zh/llms.txt'];

/**
 * Every file to take away, without base path: releases whole and by prefecture, the same in both languages, a media kit for
 * each, press packs of every release, and what programs read.
 */
export const fileRoutes = (): readonly string[] => [
  ...releaseNames().flatMap((name) => [`/data/${name}.csv`, `/data/${name}.json`, ...folderRoutes(name)]),
  ...releaseNames().flatMap((name) => openBook().prefectures.flatMap(({ slug }) => [`/data/${name}/${slug}.csv`, `/data/${name}/${slug}.json`])),
  ...locales.map(kitRoute),
  ...releaseNames().flatMap((name) => locales.map((locale) => packRoute(name, locale))),
  releasesFileRoute,
  ...openBooks().map(({ release }) => routeOfReleaseFile(release.release)),
  ...pairsOfDays().map((days) => routeOfReleaseFile(nameOfPair(...days))),
  ...describedIn,
  ...figureAddresses().map(({ id }) => routeOfFigureFile(id)),
  ...[...figureLives().keys()].flatMap((id) => (Object.keys(citationEndings) as CitationFile[]).map((form) => routeOfCitation(id, form))),
];

const pairsOfDays = (): readonly [before: string, after: string][] => releasePairs(openBooks()).map(({ before, after }) => [before.release.release, after.release.release]);
