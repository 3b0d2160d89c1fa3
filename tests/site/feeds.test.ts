import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { languageTag } from '../../src/locale/locales.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltSite } from './built-sites.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Where the feeds of stories lie, and of what languages they are; then those of releases and corrections. */
const storyLeads = [['', 'en'], ['zh/', 'zh']] as const;
const leads = [...storyLeads, ['data/', 'en'], ['zh/data/', 'zh']] as const;
const read = (site: BuiltSite, file: string) => readFileSync(join(site.folder, file), 'utf8');

/** What a program that reads Atom finds, by a parser that stops at the first fault in the XML. */
async function readAtom(site: BuiltSite, file: string) {
  const { page, close } = await openPage(browser);
  await page.goto(site.url);
  const found = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const feed = parsed.documentElement;
    const own = (parent: Element, name: string) => [...parent.children].filter((child) => child.namespaceURI === 'http://www.w3.org/2005/Atom' && child.localName === name);
    const texts = (parent: Element, name: string) => own(parent, name).map((child) => child.textContent ?? '');
    const links = (parent: Element) => own(parent, 'link').map((link) => ({ rel: link.getAttribute('rel'), type: link.getAttribute('type'), href: link.getAttribute('href') ?? '', language: link.getAttribute('hreflang') }));
    const parts = (parent: Element) => ({ ids: texts(parent, 'id'), titles: texts(parent, 'title'), updated: texts(parent, 'updated'), links: links(parent) });
    return {
      fault: parsed.querySelector('parsererror')?.textContent,
      root: `${feed.namespaceURI} ${feed.localName}`,
      language: feed.getAttribute('xml:lang'),
      ...parts(feed),
      authors: own(feed, 'author').map((author) => texts(author, 'name')),
      entries: own(feed, 'entry').map((entry) => ({ ...parts(entry), content: texts(entry, 'content'), type: own(entry, 'content')[0]?.getAttribute('type') })),
    };
  }, read(site, file));
  await close();
  return found;
}

describe.each([theSite(), inject('subSite'), inject('otherProvince')])('In $name', (site) => {
  test.each(leads)('the Atom feed at %sfeed.xml has what RFC 4287 asks for, in its language', async (lead, locale) => {
    const feed = await readAtom(site, `${lead}feed.xml`);
    expect(feed.fault).toBeUndefined();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.language).toBe(languageTag[locale]);
    expect(feed.authors[0]?.[0]).toBeTruthy();
    expect(feed.links.find(({ rel }) => rel === 'self')?.href).toMatch(new RegExp(`${site.base}${lead}feed\\.xml$`));
    expect(feed.entries.length).toBeGreaterThan(0);
    for (const part of [feed, ...feed.entries]) {
      expect(part.ids.length).toBe(1);
      expect(part.ids[0]).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(part.titles.length).toBe(1);
      expect(part.updated).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/)]);
      // Not two alternates of one type and language.
      const alternates = part.links.filter(({ rel }) => rel === 'alternate').map(({ type, language }) => `${type} ${language}`);
      expect(new Set(alternates).size).toBe(alternates.length);
      expect(alternates.length).toBeGreaterThan(0);
    }
    expect(new Set(feed.entries.flatMap(({ ids }) => ids)).size).toBe(feed.entries.length);
    const days = feed.entries.flatMap(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated[0]).toBe(days[0]);
  });

  test.each(leads)('the JSON Feed at %sfeed.json says the same', async (lead, locale) => {
    const atom = await readAtom(site, `${lead}feed.xml`);
    const json = JSON.parse(read(site, `${lead}feed.json`)) as { version: string; title: string; language: string; feed_url: string; items: Record<string, string>[] };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect([json.title, json.language]).toEqual([atom.titles[0], languageTag[locale]]);
    expect(json.feed_url).toMatch(new RegExp(`${site.base}${lead}feed\\.json$`));
    expect(json.items.map(({ id, title, url, content_html }) => [id, title, url, content_html])).toEqual(atom.entries.map((entry) => [entry.ids[0], entry.titles[0], entry.links[0]?.href, entry.content[0]]));
    for (const { id, content_html } of json.items) expect([typeof id, typeof content_html]).toEqual(['string', 'string']);
  });

  test('every page leads to the feeds of its language, and those of the data and the releases to theirs as well', () => {
    // A map in somebody else’s frame is no page to follow.
    for (const page of pagesOf(site).filter(({ framed }) => !framed)) {
      const lead = page.locale === 'zh' ? 'zh/' : '';
      const links = tagsOf(readPage(site, page), 'link').filter(({ attributes }) => /^application\/(?:atom\+xml|feed\+json)$/.test(attributes.get('type') ?? ''));
      expect(links.map(({ attributes }) => new URL(attributes.get('href') ?? '', 'http://host').pathname), page.file).toEqual(
        [lead, ...(/^(?:zh\/)?data\/(?:releases\/(?:[\d-]+\/)?)?$/.test(page.path) ? [`${lead}data/`] : [])].flatMap((folder) => [`${site.base}${folder}feed.xml`, `${site.base}${folder}feed.json`]),
      );
    }
  });

  test('the index of stories offers them to readers', () => {
    for (const [lead] of storyLeads) expect(tagsOf(read(site, `${lead}stories/index.html`), 'a').map(({ attributes }) => attributes.get('href'))).toContain(`${site.base}${lead}feed.xml`);
  });
});

test('Items are whole: every paragraph and heading of the page, the word “estimated”, the sources, and nothing to press', async () => {
  const site = theSite();
  for (const [lead] of storyLeads) {
    for (const { links, content } of (await readAtom(site, `${lead}feed.xml`)).entries) {
      const { page, close } = await openPage(browser);
      await page.goto(site.url + links[0]!.href.slice(1));
      const [onPage, inFeed] = await page.evaluate(([html = '']) => {
        const words = (root: ParentNode) => [...root.querySelectorAll('p, h2, h3, li')].map((each) => each.textContent?.replace(/\s+/g, '') ?? '');
        const prose = document.querySelector('.prose')!;
        prose.querySelectorAll('[data-note], figure, details, summary, button').forEach((each) => each.remove());
        return [words(prose), words(new DOMParser().parseFromString(html, 'text/html'))] as const;
      }, content);
      await close();
      expect(onPage.length).toBeGreaterThan(3);
      expect(onPage.filter((each) => !inFeed.includes(each))).toEqual([]);
      expect(content[0]).not.toMatch(/<(?:button|input|select|script|style|svg|details)|\sclass=|\sstyle=|\son\w+=|data-note/);
      expect(content[0]).toMatch(lead ? /<h2>来源<\/h2>\n<ol>/ : /<h2>Sources<\/h2>\n<ol>/);
    }
  }
});

test('Where the address is known no link in a feed is relative', async () => {
  const site = inject('subSite');
  for (const [lead] of leads) {
    const { links, entries } = await readAtom(site, `${lead}feed.xml`);
    const inText = entries.flatMap(({ content }) => [...(content[0] ?? '').matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href));
    expect(inText.length).toBeGreaterThan(lead.includes('data/') ? 2 : 10);
    expect([...links, ...entries.flatMap((entry) => entry.links)].map(({ href }) => href).concat(inText).filter((href) => !/^(?:https?:\/\/|tel:|mailto:)/.test(href))).toEqual([]);
  }
});

test('A story that may stand on its page alone is in no feed', async () => {
  for (const [lead] of storyLeads) expect((await readAtom(inject('otherProvince'), `${lead}feed.xml`)).entries.length).toBe(1);
});
