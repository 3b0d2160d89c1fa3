import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { storiesIn } from '../../../src/stories/story-shelf.ts';
import { feedOf, mostItems, nameForGood, newestFirst } from '../../../tools/build/feeds/feed-of.ts';
import { copyProvince, type ProvinceFolder } from '../../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const readPage = () => '<head><meta property="og:image" content="https://site.example/cards/en/stories/helper.png?v=1"></head><div class="prose"><p>Alder.</p></div>';

test('A feed holds the stories that may travel, whole, with their sources', () => {
  const { items, ...feed } = feedOf('en', 'https://site.example', readPage);
  expect(items.map(({ title }) => title)).toEqual(['A helper in Alder']);
  expect(items[0]).toMatchObject({ address: 'https://site.example/stories/helper/', written: '2022-01-01', tags: ['Helping'], picture: 'https://site.example/cards/en/stories/helper.png?v=1' });
  expect(items[0]?.html).toMatch(/^<p>Alder\.<\/p>\n<h2>Sources<\/h2>\n<ol><li><a href="https?:[^"]+">/);
  expect(feed).toMatchObject({ updated: '2022-01-01', home: 'https://site.example/', atom: { en: 'https://site.example/feed.xml', zh: 'https://site.example/zh/feed.xml' } });
});

test('A story that shows the site’s card has no picture of its own in a feed', () => {
  const page = () => readPage().replace('stories/helper', 'index');
  expect(feedOf('en', '', page).items[0]?.picture).toBeUndefined();
});

test('A feed without stories still has a day, and it is not the day of the build', () => {
  for (const locale of ['en', 'zh']) province.editText(`content/stories/helper/${locale}.mdx`, (text) => text.replace('basis: published-report', 'basis: consent\nconsent:\n  scope: [site]\n  given: 2021-01-01\n  expires: 2999-01-01\n  age: adult\n  reference: T-2021-1'));
  const feed = feedOf('en', '', readPage);
  expect(feed.items).toEqual([]);
  expect(feed.updated).toMatch(/^20[12]\d-/);
});

test('The newest come first; those of one day stand in the order of the index', () => {
  const [helper] = storiesIn('en');
  const written = (...days: string[]) => days.map((day, order) => ({ ...helper!, slug: `s${order}`, head: { ...helper!.head, written: day } }));
  expect(newestFirst(written('2022-01-01', '2024-01-01', '2022-01-01')).map(({ slug }) => slug)).toEqual(['s1', 's0', 's2']);
});

test('A feed ends with its fiftieth story', () => {
  for (let i = 1; i <= mostItems; i += 1) cpSync(join(province.path, 'content/stories/helper'), join(province.path, `content/stories/helper-${i}`), { recursive: true });
  province.editText('content/stories/helper/en.mdx', (text) => text.replace('written: 2022-01-01', 'written: 2023-01-01'));
  expect(storiesIn('en').length).toBeGreaterThan(50);
  const { items, updated } = feedOf('en', '', readPage);
  expect(items.length).toBe(50);
  expect([items[0]?.address, updated]).toEqual(['/stories/helper/', '2023-01-01']);
});

test('A name for good is a version 5 UUID of the site, the language and the story, whatever the address', () => {
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'Helpers of Sample/en/helper'))"
  expect(nameForGood('Helpers of Sample', 'en', 'helper')).toBe('urn:uuid:2fdae0a2-80ca-5d32-b193-b56f078a5869');
  const idOf = (address: string) => feedOf('en', address, readPage).items[0]?.id;
  expect(idOf('https://site.example')).toBe(idOf(''));
  expect(feedOf('zh', '', readPage).items[0]?.id).not.toBe(idOf(''));
});
