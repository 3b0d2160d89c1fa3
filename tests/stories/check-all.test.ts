import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readAgain } from '../../src/records/read-once.ts';
import { checkAll } from '../../src/stories/check-all.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const story = 'content/stories/helper/en.mdx';
const spoil = (edit: (text: string) => string, file = story) => {
  province.editText(file, edit);
  return messageOf(checkAll);
};

test('Data and content in order pass', async () => {
  await expect(checkAll()).resolves.toBeUndefined();
});

test('A story in one language only is refused', async () => {
  rmSync(join(province.path, 'content/stories/helper/zh.mdx'));
  expect(await messageOf(checkAll)).toContain('no zh.mdx');
});

test.each(['safeguarding', 'privacy', 'accessibility', 'corrections', 'media-kit'])('A site without the page %s is refused, even when nothing links to it', async (slug) => {
  rmSync(join(province.path, 'content/pages', slug), { recursive: true });
  const message = await messageOf(checkAll);
  expect(message).toContain(`content/pages/${slug}`);
  expect(message).toContain('no such page');
});

test('An unknown figure id is refused with line and column, and the likeliest id is offered', async () => {
  const message = await spoil((text) => text.replace('alder-helpers', 'alder-helprs'));
  expect(message).toMatch(/en\.mdx — line 14, column 15/);
  expect(message).toContain('did you mean alder-helpers');
});

test.each([
  ['digits', 'There are 350 of them.'],
  ['digits with a separator', 'There are 42,000 of them.'],
  ['a decimal', 'They are 4.2 times as many.'],
  ['words', 'There are forty-two thousand of them.'],
  ['万', '共有4.2万名。'],
  ['full-width digits', '共有３５０名。'],
  ['Han numerals', '共有四万二千名。'],
  ['a number that looks like a year', 'There are 2024名 of them.'],
])('A statistic typed in %s is refused', async (_, sentence) => {
  expect(await spoil((text) => `${text}\n${sentence}\n`)).toContain('typed into the text');
});

test('Dates, an age in words and numbers inside tags may be typed', async () => {
  province.editText(story, (text) => `${text}\nOn 12 May 2024, at the end of August 2018, in 2016: she was twenty-nine. <HelpLine number="110"/>\n`);
  province.editText('content/stories/helper/zh.mdx', (text) => `${text}\n2024年5月12日，2018年8月底，2016年，她二十九岁。<HelpLine number="110"/>\n`);
  await expect(checkAll()).resolves.toBeUndefined();
});

test('The two languages of a story must rest on the same sources and date', async () => {
  expect(await spoil((text) => text.replace('written: 2022-01-01', 'written: 2022-01-02'))).toContain('the same as in');
});

test('The two languages must cite the same figures', async () => {
  const message = await spoil((text) => text.replace('alder-helpers', 'alder-pupils'));
  expect(message).toContain('alder-pupils');
  expect(message).toContain('make the two languages agree');
});

test('A story of an unknown place or source is refused', async () => {
  province.editText('content/stories/helper/zh.mdx', (text) => text.replace('"990100"', '"999999"'));
  expect(await spoil((text) => text.replace('"990100"', '"999999"'))).toContain('unknown prefecture 999999');
  province = copyProvince();
  province.editText('content/stories/helper/zh.mdx', (text) => text.replace('[fixture]', '[hearsay]'));
  expect(await spoil((text) => text.replace('[fixture]', '[hearsay]'))).toContain('unknown source hearsay');
});

test('A field for which the schema has no place, such as a child’s name, is refused', async () => {
  expect(await spoil((text) => text.replace('order: 1', 'order: 1\nchild: X'))).toContain('unknown field child');
});

test('A story without grounds to be told is refused', async () => {
  expect(await spoil((text) => text.replace('basis: published-report\n', ''))).toContain('published-report');
});

test('Front matter that is not YAML is refused with its line', async () => {
  expect(await spoil((text) => text.replace('order: 1', 'order: [1'))).toMatch(/en\.mdx — line \d+/);
});

test('A figure that has no number to show cannot stand in a sentence', async () => {
  const message = await spoil((text) => text.replace('alder-helpers', 'birch-helpers-2021-01-01'));
  expect(message).toMatch(/en\.mdx — line 14, column 15\n.*birch-helpers-2021-01-01, which has no number to show/);
});

test('A link that leads nowhere is refused where it is written', async () => {
  expect(await spoil((text) => text.replace('/method/', '/methods/'))).toMatch(/en\.mdx — line 14, column \d+\n[\s\S]*nearest page is \/method\//);
});

test('A tag that no text may use is refused', async () => {
  expect(await spoil((text) => `${text}\n<iframe src="https://a.example/"></iframe>\n`)).toContain('the tag <iframe');
});

test('A number in the headline is refused', async () => {
  expect(await spoil((text) => text.replace('A helper in Alder', '350 helpers in Alder'))).toMatch(/en\.mdx — line 2, column 8 \(title\)/);
});

test('A prefecture without an outline is refused by its code', async () => {
  province.editText('data/outlines/four.topo.json', (text) => text.replace(/,\s*\{[^{}]*"990400"[^{}]*\}/, ''));
  province.editText('data/outlines/four.labels.json', (text) => text.replace(/,\s*"990400": .*/, ''));
  expect(await messageOf(checkAll)).toMatch(/outlines — 990400\n.*no outline of Elm/);
});

test('Outlines that cannot be read are refused before anything is built', async () => {
  rmSync(join(province.path, 'data/outlines/four.topo.json'));
  expect(await messageOf(checkAll)).toContain('province.topo.json');
});

test.each([
  ['a theme', 'content/themes.json', 'Also made up for the tests.', 'Of a nine-year-old girl.', /themes\.json — line \d+, column \d+ \(themes\[\d\]\.about\.en\)\n.*a child’s age/],
  ['the description of the site', 'content/site.json', '测试用的虚构省份，绝不发布。', '东坡村的故事。', /site\.json — line \d+, column \d+ \(description\.zh\)\n.*name of a village/],
  ['the names that may stand', 'content/names.json', '样省公报', '东坡村', /names\.json — line \d+, column \d+ \(names\[1\]\.zh\[0\]\)\n.*name of a village/],
])('Words in %s that can lead to somebody are refused', async (_, file, before, after, message) => {
  expect(await spoil((text) => text.replaceAll(before, after), file)).toMatch(message);
});

test('A quotation that can lead to a child is refused, whoever printed it', async () => {
  const quotation = { id: 'said', source: 'fixture', words: 'She has a nine-year-old girl to visit', language: 'en', speaker: { en: 'A helper', zh: '一位帮手' }, translation: '她要去看一个孩子' };
  writeFileSync(join(province.path, 'data/quotations.json'), JSON.stringify({ quotations: [quotation] }));
  readAgain();
  expect(await messageOf(checkAll)).toMatch(/quotations\.json — line 1, column \d+ \(quotations\[0\]\.words\)\n.*a child’s age/);
});

test('What can lead to a child is told before anything else, and by no other check, whose message would repeat it', async () => {
  const message = await spoil((text) => `${text}\nSee [there](/nowhere/): <b>Meimei</b>, a 9-year-old, 13800138000.\n`);
  expect(message).toMatch(/line 16, column \d+\n {2}found: +what reads as a telephone number/);
  expect(message).not.toMatch(/Meimei|9-year|138/);
});

test('A place of the code book may stand, even where its name reads like a township', async () => {
  for (const [locale, words] of [['en', 'She lives in Alder Town.'], ['zh', '她住在甲县。']]) province.editText(`content/stories/helper/${locale}.mdx`, (text) => `${text}\n${words}\n`);
  await expect(checkAll()).resolves.toBeUndefined();
});
