import { expect, test } from 'vitest';
import type { Feed } from '../../src/downloads/feed.ts';
import { writeAtom } from '../../src/downloads/write-atom.ts';
import { writeJsonFeed } from '../../src/downloads/write-json-feed.ts';

const item = { id: 'urn:uuid:2', address: '/zh/stories/tea/', title: 'Tea & <talk>', summary: 'A\u0007 cup.', html: '<p>A &amp; b</p>', written: '2024-05-12', tags: ['Helping'] };
const feed: Feed = {
  locale: 'zh',
  id: 'urn:uuid:1',
  title: '样省帮手：故事',
  about: '测试。',
  author: '样省帮手',
  rights: 'CC BY 4.0',
  updated: '2024-05-12',
  home: '/zh/',
  atom: { en: '/feed.xml', zh: '/zh/feed.xml' },
  json: { en: '/feed.json', zh: '/zh/feed.json' },
  icon: '/icons/512.png',
  logo: '/cards/zh/index.png',
  items: [item, { ...item, id: 'urn:uuid:3', picture: '/cards/zh/stories/tea.png' }],
};

test('Atom says its language, its own address and its twin’s, and escapes what it quotes', () => {
  const xml = writeAtom(feed);
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">');
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="/zh/feed.xml"/>');
  expect(xml).toContain('<link rel="alternate" type="application/atom+xml" hreflang="en" href="/feed.xml"/>');
  expect(xml).toContain('<title>Tea &amp; &lt;talk&gt;</title>');
  expect(xml).toContain('<summary>A cup.</summary>');
  expect(xml).toContain('<content type="html">&lt;p&gt;A &amp;amp; b&lt;/p&gt;</content>');
  expect(xml).toContain('<published>2024-05-12T00:00:00+08:00</published>');
});

test('JSON Feed has what version 1.1 asks for, and a picture only where there is one', () => {
  const json = JSON.parse(writeJsonFeed(feed));
  expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: '样省帮手：故事', home_page_url: '/zh/', feed_url: '/zh/feed.json', language: 'zh-Hans', authors: [{ name: '样省帮手' }] });
  expect(json.items[0]).toEqual({
    id: 'urn:uuid:2',
    url: '/zh/stories/tea/',
    title: 'Tea & <talk>',
    summary: 'A\u0007 cup.',
    content_html: '<p>A &amp; b</p>',
    date_published: '2024-05-12T00:00:00+08:00',
    date_modified: '2024-05-12T00:00:00+08:00',
    authors: [{ name: '样省帮手', url: '/zh/' }],
    tags: ['Helping'],
    language: 'zh-Hans',
  });
  expect(json.items[1].image).toBe('/cards/zh/stories/tea.png');
});
