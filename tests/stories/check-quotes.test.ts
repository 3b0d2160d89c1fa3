import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkAll } from '../../src/stories/check-all.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const quotation = { id: 'made-up-words', source: 'fixture', words: 'Nobody said this.', language: 'en', speaker: { en: 'Nobody', zh: '无人' }, translation: '没有人说过这话。' };
const quote = (...quotations: object[]) => writeFileSync(join(province.path, 'data/quotations.json'), JSON.stringify({ quotations }));
const show = (id: string, file = 'stories/helper') => {
  for (const locale of ['en', 'zh']) province.editText(`content/${file}/${locale}.mdx`, (text) => `${text}\n<PullQuote id="${id}"/>\n`);
};

test('A province may have quotations or none', async () => {
  await expect(checkAll()).resolves.toBeUndefined();
  quote(quotation);
  show('made-up-words');
  await expect(checkAll()).resolves.toBeUndefined();
});

test('An unknown quotation is refused where it stands, and the likeliest is offered', async () => {
  quote(quotation);
  show('made-up-word');
  expect(await messageOf(checkAll)).toMatch(/en\.mdx — line 16, column 1\n.*unknown quotation made-up-word\n[\s\S]*did you mean made-up-words\?[\s\S]*未知引语/);
});

test('Without any quotation the message says where they are kept', async () => {
  show('made-up-words');
  expect(await messageOf(checkAll)).toContain('data/quotations.json first');
});

test('Words from a source that the story does not name are refused; a page of words names none', async () => {
  province.editJson('data/sources.json', (json) => void json['sources']?.push({ ...json['sources'][0], id: 'hearsay' }));
  quote({ ...quotation, source: 'hearsay' });
  show('made-up-words', 'pages/about');
  await expect(checkAll()).resolves.toBeUndefined();
  show('made-up-words');
  expect(await messageOf(checkAll)).toMatch(/words from hearsay, which is not among the sources[\s\S]*add hearsay to sources/);
});

test.each([
  ['from an unknown source', { source: 'hearsay' }, /quotations\.json — made-up-words\.source\n.*unknown source hearsay/],
  ['with marks of its own', { words: '“Nobody said this.”' }, /made-up-words\.words\n.*quotation marks/],
  ['that holds a count', { words: 'There were twelve children.' }, /made-up-words\.words\n.*a count/],
  ['whose translation holds a count', { translation: '来了三个孩子。' }, /made-up-words\.translation\n.*a count/],
  ['without a translation', { translation: undefined }, /quotations\[0\]\.translation/],
  ['in a third language', { language: 'fr' }, /en or zh/],
])('A quotation %s is refused', async (_, change, message) => {
  quote({ ...quotation, ...change });
  const said = await messageOf(checkAll);
  expect(said).toMatch(message);
  expect(said).not.toMatch(/twelve|三个/);
});

test('Two quotations of one id are refused', async () => {
  quote(quotation, quotation);
  expect(await messageOf(checkAll)).toContain('made-up-words is there twice');
});
