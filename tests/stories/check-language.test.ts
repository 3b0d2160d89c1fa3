import { expect, test } from 'vitest';
import { checkLanguage } from '../../src/stories/check-language.ts';
import { textOf } from './text-of.ts';

type Head = { title: string; dek: string; volunteer?: string };
const english = (body: string, head?: Partial<Head>) => () => checkLanguage(textOf(body, { title: 'Title', dek: 'Dek', ...head }));
const chinese = (body: string, head?: Partial<Head>) => () => checkLanguage({ ...textOf(body, { title: '标题', dek: '提要', ...head }), locale: 'zh', file: 'content/stories/made-up/zh.mdx' });

test.each([
  ['an English headline in Chinese', chinese('正文。', { title: 'The wren' }), /title\n.*“The wren” in zh\.mdx[\s\S]*用中文写的 title[\s\S]*改用中文/],
  ['an English dek in Chinese', chinese('正文。', { dek: 'A made-up text.' }), /dek\n/],
  ['a volunteer in pinyin in Chinese', chinese('正文。', { volunteer: 'Ada Wren' }), /volunteer\n/],
  ['a Chinese headline in English', english('Text.', { title: '鹪鹩' }), /title\n.*“鹪鹩” in en\.mdx[\s\S]*改用英文/],
  ['a Chinese name in an English dek', english('Text.', { dek: 'The wren 鹪鹩 sang.' }), /dek\n[\s\S]*names too/],
  ['a volunteer in Han characters in English', english('Text.', { volunteer: '鹪鹩' }), /volunteer\n/],
  ['a paragraph left in English', chinese('正文。\n\nShe came\nand went.\n\n正文。'), /line 3, column 1\n.*“She came” in zh\.mdx/],
  ['an English heading in Chinese', chinese('## The first meeting\n\n正文。'), /line 1, column 4\n/],
  ['an English paragraph between tags', chinese('据<Figure id="a"/>。\n\n<Aside>Not here.</Aside>'), /line 3, column 8\n/],
  ['a paragraph left in Chinese', english('Text.\n\n她来了，又走了。'), /line 3, column 1\n.*“她来了，又走了。” in en\.mdx/],
  ['a Chinese paragraph with a Latin name', english('她在 UNICEF 的会议上来了，又走了。'), /en\.mdx/],
])('%s is refused', (_, check, message) => {
  expect(check).toThrow(message);
});

test.each([
  ['a Chinese text with Latin words', chinese('她在UNICEF。\n\n<Figure id="a" unit/>\n\n- [CSV](/data/latest.csv)的表')],
  ['a paragraph of tags and numbers alone', chinese('<Timeline>\n<Event date="2024">来了</Event>\n</Timeline>\n\n<PlaceCard place="1"/>\n\n1 + 1 = 2')],
  ['an English paragraph that says so', chinese('原文：\n\n<span lang="en">They came.</span>')],
  ['an address alone', chinese('见\n\nhttps://a.example/page\n\n写信到\n\na@b.example')],
  ['a line of code alone', chinese('写作\n\n`<Figure id="a"/>`')],
  ['a name as a heading', chinese('## PullQuote\n\n正文。')],
  ['a Chinese headline with a Latin word', chinese('正文。', { title: 'UNICEF怎样说', volunteer: 'Ada·鹪鹩' })],
  ['an English text with a Chinese word', english('They are called “potato mothers”, 土豆妈妈.')],
  ['a long Chinese word that says so', english('It is <span lang="zh-Hans">爱心妈妈加油站爱心妈妈加油站</span>.')],
])('%s passes', (_, check) => {
  expect(check).not.toThrow();
});
