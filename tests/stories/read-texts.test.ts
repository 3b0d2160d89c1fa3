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
  ['front matter that never ends', (text: string) => text.replace('\n---\n', '\n'), /line 13, column 1\n.*no line of --- ends[\s\S]*信息栏末尾没有 ---/],
  ['a Chinese colon', (text: string) => text.replace('kind: ', 'kind：'), /line 4, column 5\n.*Chinese colon[\s\S]*冒号是全角的[\s\S]*请改成英文冒号并空一格：kind: volunteer/],
  ['a Chinese colon after a space', (text: string) => text.replace('kind: ', 'kind ： '), /line 4, column 6\n/],
  ['a colon without a space', (text: string) => text.replace('order: 1', 'order:1'), /line 8, column 7\n.*no space after order:[\s\S]*冒号后空一格：order: 1/],
  ['a space of the Chinese keyboard after a colon', (text: string) => text.replace('order: 1', 'order:　1'), /no space after order:[\s\S]*order: 1/],
  ['a colon in a headline', (text: string) => text.replace('title: ', 'title: Alder: '), /line 2, column \d+\n.*a colon in title[\s\S]*整个加英文双引号[\s\S]*title: "Alder: A helper in Alder"/],
  ['a headline of which a part is in quotation marks', (text: string) => text.replace('title: A helper', 'title: "A helper"'), /part of title[\s\S]*title: "“A helper” in Alder"/],
  ['a headline whose quotation mark is not closed', (text: string) => text.replace('title: A', 'title: "A'), /not closed/],
  ['a headline that begins with a sign', (text: string) => text.replace('title: A', 'title: @A'), /title that begins with @/],
  ['a # that would cut a headline off', (text: string) => text.replace('title: A helper', 'title: A #helper'), /line 2, column 10\n.*would be left out[\s\S]*不会显示/],
  ['a tab for an indent', (text: string) => text.replace('sources: [fixture]', 'sources:\n\t- fixture'), /line 11, column 1\n.*a tab[\s\S]*制表符/],
  ['a field written twice', (text: string) => text.replace('order: 1', 'order: 1\norder: 2'), /line 9, column 1\n.*order for the second time[\s\S]*order 写了两遍/],
  ['dashes of the Chinese keyboard at the end', (text: string) => text.replace('\n---\n', '\n———\n'), /line 13, column 1\n.*———[\s\S]*三个英文连字符/],
  ['full-width hyphens at the beginning', (text: string) => text.replace('---\n', '－－－\n'), /line 1, column 1\n.*－－－/],
  ['dashes at the end and a rule in the text', (text: string) => `${text.replace('\n---\n', '\n———\n')}\n---\n`, /line 13, column 1\n.*———/],
  ['Chinese quotation marks around a code', (text: string) => text.replace('"990100"', '“990100”'), /line 6, column 8\n.*sign “ in place[\s\S]*全角符号 “[\s\S]*半角）的 "/],
  ['full-width quotation marks', (text: string) => text.replace('title: A helper in Alder', 'title: ＂A helper＂'), /＂ in title/],
  ['Chinese brackets around a list', (text: string) => text.replace('[helping]', '【helping】'), /line 7, column 9\n.*【 in themes[\s\S]*半角）的 \[/],
  ['a Chinese comma in a list', (text: string) => text.replace('[editor]', '[editor，translator]'), /line 12, column 21\n.*， in reviewed_by/],
  ['a Chinese sign in a list of lines', (text: string) => text.replace('[fixture]', '\n  - fixture、other'), /line 11, column 12\n.*、 in sources/],
  ['full-width digits', (text: string) => text.replace('order: 1', 'order: １'), /１ in order[\s\S]*半角）的 1/],
  ['empty front matter', () => '---\n---\nText.\n', /line 2, column 1\n.*nothing in it/],
  ['front matter of comments', () => '---\n# later\n---\nText.\n', /nothing in it/],
  ['a list for front matter', () => '---\n- a\n---\nText.\n', /not a list of names and values/],
  ['a name that refers to nothing', (text: string) => text.replace('order: 1', 'order: *one'), /line \d+, column \d+\n[\s\S]*信息栏写法有误/],
  ['a bracket left open', (text: string) => text.replace('order: 1', 'order: [1'), /line \d+, column \d+\n[\s\S]*信息栏写法有误/],
])('%s is refused', async (_, edit, message) => {
  expect(await spoil(edit)).toMatch(message);
});

test.each([
  ['a headline with Chinese signs', 'title: A helper in Alder', 'title: “甲州”的帮手，【一】：二'],
  ['a headline in quotation marks that has a colon', 'title: A helper in Alder', 'title: "Alder: a helper"'],
  ['a # in quotation marks or within a word', 'title: A helper in Alder', 'title: "A #helper, C#"'],
  ['a remark after a value', 'order: 1', 'order: 1 # 第一，再说'],
  ['a colon without a space inside words', 'dek: A', 'dek: 10:30 and a:b. A'],
  ['a list one a line', 'sources: [fixture]', 'sources:\n  - fixture'],
])('Front matter with %s passes', (_, from, to) => {
  province.editText('content/stories/helper/en.mdx', (text) => text.replace(from, to));
  expect(readStories).not.toThrow();
});
