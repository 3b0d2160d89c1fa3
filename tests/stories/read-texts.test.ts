import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readStories } from '../../src/stories/story-shelf.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const at = (path: string) => join(province.path, 'content/stories', path);
const spoil = (edit: (text: string) => string) => {
  province.editText('content/stories/helper/en.mdx', edit);
  return messageOf(readStories);
};

test.each([
  ['Helper', 'for instance to helper'],
  ['two words', 'for instance to two-words'],
  ['帮手', 'in pinyin'],
])('A folder named %s is refused, since it would be an address', async (name, advice) => {
  renameSync(at('helper'), at('moved'));
  renameSync(at('moved'), at(name));
  const message = await messageOf(readStories);
  expect(message).toContain(`a folder named ${name}`);
  expect(message).toContain(advice);
});

test('A stray file beside the folders is refused', async () => {
  writeFileSync(at('draft.mdx'), '');
  expect(await messageOf(readStories)).toMatch(/draft\.mdx\n.*a file directly in content\/stories/);
});

test('A missing folder of stories is told', async () => {
  rmSync(at(''), { recursive: true });
  expect(await messageOf(readStories)).toContain('no such folder');
});

test('Files that computers leave behind are passed over', () => {
  writeFileSync(at('.DS_Store'), '');
  writeFileSync(at('helper/.DS_Store'), '');
  mkdirSync(at('.git'));
  expect(readStories().length).toBe(6);
});

test('A byte order mark and line ends of Windows change nothing', () => {
  const [before] = readStories();
  province.editText('content/stories/helper/en.mdx', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
  expect(readStories()[0]).toEqual(before);
});

test.each([
  ['no front matter', () => 'Text only.\n', /line 1, column 1\n.*no front matter/],
  ['a file with nothing in it', () => '', /no front matter/],
  ['front matter that never ends', (text: string) => text.replace('\n---\n', '\n'), /no front matter/],
  ['empty front matter', () => '---\n---\nText.\n', /line 2, column 1\n.*nothing in it/],
  ['front matter of comments', () => '---\n# later\n---\nText.\n', /nothing in it/],
  ['a list for front matter', () => '---\n- a\n---\nText.\n', /not a list of names and values/],
  ['a name that refers to nothing', (text: string) => text.replace('order: 1', 'order: *one'), /line \d+, column \d+\n[\s\S]*信息栏写法有误/],
  ['a bracket left open', (text: string) => text.replace('order: 1', 'order: [1'), /line \d+, column \d+\n[\s\S]*信息栏写法有误/],
])('%s is refused', async (_, edit, message) => {
  expect(await spoil(edit)).toMatch(message);
});
