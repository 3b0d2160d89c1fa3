import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltPage, type BuiltSite } from './built-sites.ts';

/** Each place’s neighbours, by the slug of its page: written by hand from a map of the province. */
const borders: Record<string, string> = {
  jiuquan: 'jiayuguan zhangye',
  jiayuguan: 'jiuquan zhangye',
  zhangye: 'jiayuguan jinchang jiuquan wuwei',
  jinchang: 'wuwei zhangye',
  wuwei: 'baiyin jinchang lanzhou zhangye',
  lanzhou: 'baiyin dingxi linxia wuwei',
  baiyin: 'dingxi lanzhou pingliang wuwei',
  linxia: 'dingxi gannan lanzhou',
  gannan: 'dingxi linxia longnan',
  dingxi: 'baiyin gannan lanzhou linxia longnan pingliang tianshui',
  longnan: 'dingxi gannan tianshui',
  tianshui: 'dingxi longnan pingliang',
  pingliang: 'baiyin dingxi qingyang tianshui',
  qingyang: 'pingliang',
};

const isPlace = ({ path }: BuiltPage): boolean => /^(zh\/)?places\/[^/]+\/$/.test(path);
const places = (site: BuiltSite) => pagesOf(site).filter(isPlace);
const slugOf = ({ path }: { path: string }): string => path.split('/').at(-2) ?? '';

/** The part of a page from one heading’s id to the next. */
const part = (html: string, id: string): string => html.split(`id="${id}"`)[1]?.split('<h2')[0] ?? '';
const linkedPlaces = (html: string): string[] => [...html.matchAll(/\/places\/([^/"]+)\//g)].map(([, slug = '']) => slug);

describe.each([['the province', theSite()], ['another province', inject('otherProvince')]])('In %s', (_, site) => {
  test.each(['en', 'zh'])('previous and next lead through every place once, in %s', (locale) => {
    const pages = places(site).filter((page) => page.locale === locale);
    const turn = (page: BuiltPage, rel: string) => tagsOf(readPage(site, page), 'a').find(({ attributes }) => attributes.get('rel') === rel)?.attributes.get('href')?.split('/').at(-2);
    const next = new Map(pages.map((page) => [slugOf(page), turn(page, 'next')]));
    const before = new Map(pages.map((page) => [slugOf(page), turn(page, 'prev')]));
    const [start, ...others] = [...before].filter(([, slug]) => slug === undefined).map(([slug]) => slug);
    expect(others).toEqual([]);
    const walk: string[] = [];
    for (let at = start; at !== undefined; at = next.get(at)) walk.push(at);
    expect([...walk].sort()).toEqual(pages.map(slugOf).sort());
    expect(walk.slice(1).map((slug) => before.get(slug))).toEqual(walk.slice(0, -1));
  });

  test('who names a neighbour is named by it in turn', () => {
    const named = new Map(places(site).filter(({ locale }) => locale === 'en').map((page) => [slugOf(page), linkedPlaces(part(readPage(site, page), 'neighbours'))]));
    for (const [slug, others] of named) for (const other of others) expect(named.get(other), `${other} of ${slug}`).toContain(slug);
  });

  test('the files a page offers are there, and hold the rows of that place in the big file', () => {
    for (const page of places(site)) {
      const files = tagsOf(readPage(site, page), 'a').flatMap(({ attributes }) => (attributes.has('download') ? (attributes.get('href') ?? []) : [])).filter((href) => href.includes(`/${slugOf(page)}.`));
      expect(files.length).toBeGreaterThan(3);
      for (const href of files) {
        expect(existsSync(join(site.folder, href)), href).toBe(true);
        if (!href.endsWith('.csv')) continue;
        const big = new Set(readFileSync(join(site.folder, href.replace(/\/[^/]+\.csv$/, '.csv')), 'utf8').split('\r\n'));
        const rows = readFileSync(join(site.folder, href), 'utf8').split('\r\n');
        expect(rows.length).toBeGreaterThan(2);
        expect(rows.filter((row) => !big.has(row)), href).toEqual([]);
      }
    }
  });
});

test('The neighbours are those the map shows', () => {
  for (const page of places(theSite()).filter(({ locale }) => locale === 'en')) {
    const slug = slugOf(page);
    expect(linkedPlaces(part(readPage(theSite(), page), 'neighbours')).sort().join(' '), slug).toBe(borders[slug]);
  }
});

test('No two estimates stand beside each other where all are estimates, and the page says “estimated” no more than three times', () => {
  for (const page of places(theSite()).filter(({ locale }) => locale === 'en')) {
    const html = readPage(theSite(), page);
    expect(part(html, 'neighbours')).not.toMatch(/of-volunteers|of-children/);
    expect(html.match(/class="estimated-mark"/g)?.length, slugOf(page)).toBeLessThanOrEqual(3);
  }
});

test('A page lists every source it links to', () => {
  for (const page of places(theSite())) {
    const html = readPage(theSite(), page);
    const [figures = '', listed = ''] = html.split('id="sources"');
    const cited = [...figures.matchAll(/<a href="(https?:[^"]+)" rel="external"/g)].map(([, href]) => href);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((href) => !listed.includes(`href="${href}"`)), page.path).toEqual([]);
  }
});

describe('On paper', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  test('a place has its figures, neighbours and sources, and nothing to press or take away', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 720, height: 1000 } });
    await page.goto(`${theSite().url}places/${slugOf(places(theSite())[0]!)}/`);
    const shown = (selectors: string[]) => page.evaluate((all) => all.filter((selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)), selectors);
    const paper = ['h1', '.locator', '#history', '#neighbours', '.sources'];
    const screen = ['.turn', '#downloads', '.to-map', '.site-footer nav'];
    expect(await shown([...paper, ...screen])).toEqual([...paper, ...screen]);
    await page.emulateMedia({ media: 'print' });
    expect(await shown([...paper, ...screen])).toEqual(paper);
    await close();
  });
});
