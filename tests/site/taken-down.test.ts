import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';

const { folder } = inject('otherProvince');

/** What a file of the site says, whatever it is packed in; its name counts as said too. */
function wordsOf(file: string): string {
  const bytes = readFileSync(join(folder, file));
  if (/\.(?:zip|xlsx)$/.test(file)) return Object.entries(unzipSync(bytes)).map(([name, inner]) => `${name}\n${Buffer.from(inner).toString('utf8')}`).join('\n');
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return `${file}\n${unpacked.toString('utf8')}`;
}

// What is served with another encoding is a copy of a file that is looked into as it is.
const said = listFiles(folder).filter((file) => !/\.(?:br|gz)$/.test(file)).map((file) => ({ file, words: wordsOf(file) }));
const filesSaying = (words: RegExp) => said.filter((each) => words.test(each.words)).map(({ file }) => file);

test('Nothing is left of a story whose consent is over: not in a page, a list, a feed, the search, a card, a pack', () => {
  expect(filesSaying(/wren|鹪鹩|下午|afternoon/i)).toEqual([]);
});

test('A private reference to a consent is never published', () => {
  expect(filesSaying(/T-2021-7/)).toEqual([]);
});

test('Where such a story stood, and where a withdrawn one did, a page in each language says that it is gone, and search engines pass it by', () => {
  for (const slug of ['ended', 'gone']) {
    for (const lead of ['', 'zh/']) {
      const html = readFileSync(join(folder, `${lead}stories/${slug}/index.html`), 'utf8');
      expect(html).toContain(lead ? '已经撤下' : 'has been taken down');
      expect(html).toContain('noindex');
    }
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain(`/stories/${slug}/`);
  }
});

test('A story agreed to for its page alone stands on its page and in the lists that lead there, and goes nowhere else', () => {
  const files = filesSaying(/finch|燕雀/i);
  expect(files).toContain('stories/quiet/index.html');
  expect(files).toContain('stories/index.html');
  const lists = /^(?:zh\/)?(?:index\.html|stories\/.*index\.html|places\/birch\/index\.html|search\/index\.html)$/;
  expect(files.filter((file) => !lists.test(file))).toEqual([]);
  expect(said.map(({ file }) => file).filter((file) => /^cards\/.*quiet/.test(file))).toEqual([]);
});
