import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Locale } from '../../src/locale/locales.ts';
import { listFiles } from '../../tools/build/list-files.ts';
import { readHtml, type Tag } from '../../tools/build/read-html.ts';

/** A site that was built and is being served. `url` ends with the base. */
export type BuiltSite = { name: string; folder: string; base: string; url: string };

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    subSite: BuiltSite;
    otherProvince: BuiltSite;
    sixReleases: BuiltSite;
  }
}

/**
 * `path` is relative to the base: '' for home, 'zh/map/', '404.html'. A framed page is one that others show in a frame: it
 * has no header, menu or footer.
 */
export type BuiltPage = { file: string; path: string; locale: Locale; notFound: boolean; framed: boolean };

/** Every page of a built site, found by its files. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  return listFiles(site.folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      locale: file.startsWith('zh/') ? 'zh' : 'en',
      framed: /^(zh\/)?embed\//.test(file),
      notFound: /(^|\/)404(\.html|\/index\.html)$/.test(file),
    }));
}

/** Of the pages of single figures, which are many and alike, those that stand for a sort of them: a count, an estimate, a gap. */
const figurePages = /^(?:zh\/)?figures\/(?!(?:gansu-volunteers|lanzhou-volunteers|zhang-county-children|china-left-behind)\/)[^/]+\/$/;

/**
 * Pages without those that are others over again: views of the map that differ from the map itself only by which radio or
 * box is checked at first, and most pages of single figures. For tests that take a browser's time; quick ones look at every
 * page.
 */
export const distinctPages = (pages: readonly BuiltPage[]): BuiltPage[] =>
  fewerFigures(pages).filter(({ path }) => !/^(?:zh\/)?map\/(?!tiles|by-county|over-time|\d{4}-)[^/]+\/$/.test(path));

/** Every page but most of those of single figures: each view of the map is there, since each draws in colours of its own. */
export const fewerFigures = (pages: readonly BuiltPage[]): BuiltPage[] => pages.filter(({ path }) => !figurePages.test(path));

export const readPage = (site: BuiltSite, { file }: BuiltPage): string => readFileSync(join(site.folder, file), 'utf8');

/** Tags of a page, by name. */
export function tagsOf(html: string, name: string): Tag[] {
  return readHtml(html).tags.filter((tag) => tag.name === name);
}

export const theSite = (): BuiltSite => inject('site');
