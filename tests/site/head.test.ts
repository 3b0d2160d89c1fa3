import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { schemePapers } from '../../src/components/page/scheme-papers.ts';
import { widthOf } from '../../tools/build/cards/break-lines.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltPage, type BuiltSite } from './built-sites.ts';

const host = 'https://site.example';
const contents = (html: string, key: string, name: string) => tagsOf(html, 'meta').filter(({ attributes }) => attributes.get(key) === name).map(({ attributes }) => attributes.get('content') ?? '');
const dataOf = (html: string) => [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
const open = (site: BuiltSite): BuiltPage[] => pagesOf(site).filter((page) => !/content="noindex"/.test(readPage(site, page)));

describe('Where the site’s address is known', () => {
  const site = inject('subSite');

  test.each(open(site))('$file gives whole addresses, sizes and words for its picture', (page) => {
    const html = readPage(site, page);
    const [picture = ''] = contents(html, 'property', 'og:image');
    expect(picture.startsWith(`${host}${site.base}cards/`)).toBe(true);
    expect(contents(html, 'property', 'og:url')).toEqual([`${host}${site.base}${page.path}`]);
    expect(contents(html, 'property', 'og:image:width')).toEqual(['1200']);
    expect(contents(html, 'property', 'og:image:height')).toEqual(['630']);
    expect(contents(html, 'property', 'og:image:type')).toEqual(['image/png']);
    expect(contents(html, 'property', 'og:image:alt')[0]).toBeTruthy();
    expect(contents(html, 'name', 'twitter:card')).toEqual(['summary_large_image']);
    expect(contents(html, 'itemprop', 'image')).toEqual([picture]);
    expect(contents(html, 'itemprop', 'name')).toEqual(contents(html, 'property', 'og:title'));
    expect(contents(html, 'itemprop', 'description')).toEqual(contents(html, 'property', 'og:description'));
    expect(tagsOf(html, 'link').filter(({ attributes }) => attributes.get('rel') === 'image_src').map(({ attributes }) => attributes.get('href'))).toEqual([picture]);
  });
});

describe('Where it is not', () => {
  test.each(open(theSite()))('$file gives no address that is not its own', (page) => {
    const html = readPage(theSite(), page);
    expect(contents(html, 'property', 'og:url')).toEqual([]);
    expect(contents(html, 'property', 'og:image')[0]).toMatch(/^\/cards\//);
  });
});

test.each(open(theSite()))('$file describes itself in a title and a description of a length that is shown', (page) => {
  const html = readPage(theSite(), page);
  const [title = ''] = contents(html, 'property', 'og:title');
  const [description = ''] = contents(html, 'property', 'og:description');
  // About thirty Chinese signs; a preview cuts what is longer.
  expect(widthOf(title, page.locale), title).toBeLessThanOrEqual(32);
  expect([...description].length, description).toBeGreaterThanOrEqual(page.locale === 'zh' ? 8 : 20);
  expect([...description].length, description).toBeLessThanOrEqual(page.locale === 'zh' ? 130 : 300);
});

describe('What a story tells machines', () => {
  const site = inject('subSite');
  const stories = pagesOf(site).filter(({ path }) => /^(?:zh\/)?stories\/li-[a-z]+\/$/.test(path));

  test.each(stories)('$file is an article of the day it was written, by the site, with its sources', (page) => {
    const html = readPage(site, page);
    expect(contents(html, 'property', 'og:type')).toEqual(['article']);
    const [{ '@graph': graph } = {}] = dataOf(html) as [{ '@graph': Record<string, unknown>[] }?];
    const article = graph!.find((each) => each['@type'] === 'Article') as Record<string, unknown> & { author: object; citation: { url: string }[] };
    expect(contents(html, 'property', 'article:published_time')).toEqual([article['datePublished']]);
    expect(article['headline']).toBe(contents(html, 'property', 'og:title')[0]);
    expect(article['image']).toBe(contents(html, 'property', 'og:image')[0]);
    expect(article['url']).toBe(`${host}${site.base}${page.path}`);
    expect(article.author).toMatchObject({ '@type': 'Organization' });
    const listed = [...html.matchAll(/<li id="source-[^>]*>\s*<a href="([^"]+)"/g)].map(([, url]) => url);
    expect(article.citation.map(({ url }) => url)).toEqual(listed);
    expect(listed.length).toBeGreaterThan(0);
    const way = graph!.find((each) => each['@type'] === 'BreadcrumbList') as { itemListElement: { item: string }[] };
    const lead = page.locale === 'zh' ? 'zh/' : '';
    expect(way.itemListElement.map(({ item }) => item)).toEqual([lead, `${lead}stories/`, page.path].map((path) => `${host}${site.base}${path}`));
  });

  test('there are such stories in both languages', () => {
    expect(new Set(stories.map(({ locale }) => locale)).size).toBe(2);
  });

  test('the home page names the site', () => {
    const html = readFileSync(join(site.folder, 'zh/index.html'), 'utf8');
    expect(dataOf(html)).toMatchObject([{ '@type': 'WebSite', inLanguage: 'zh-Hans', url: `${host}${site.base}zh/` }]);
  });
});

test('The browser’s frame has the colour of the paper in each scheme', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const papers = [...css.matchAll(/--paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  expect(papers).toEqual([schemePapers[0].paper, schemePapers[1].paper, schemePapers[1].paper]);
  const html = readFileSync(join(theSite().folder, 'index.html'), 'utf8');
  expect(contents(html, 'name', 'theme-color')).toEqual(schemePapers.map(({ paper }) => paper));
});
