import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkAll } from '../../src/stories/check-all.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince({ confirmEdits: false });
});

const run = (...args: string[]) => spawnSync(process.execPath, ['tools/in-step.ts', ...args], { encoding: 'utf8', env: process.env });
const record = () => JSON.parse(readFileSync(join(province.path, 'content/in-step.json'), 'utf8')).texts as Record<string, object>;
const append = (locale: string, words: string) => province.editText(`content/stories/helper/${locale}.mdx`, (text) => `${text}\n${words}\n`);

test('Nothing is to be done where every text is as it was confirmed', async () => {
  await expect(checkAll()).resolves.toBeUndefined();
  expect(run().stdout).toContain('All texts are in step.');
});

test.each([
  ['zh', 'en', 'She came again.'],
  ['en', 'zh', '她又来了。'],
])('When the other language alone was changed, %s.mdx is told to be behind, with the command', async (behind, changed, words) => {
  append(changed, words);
  const message = await messageOf(checkAll);
  expect(message).toMatch(new RegExp(`stories/helper/${behind}\\.mdx\\n  found: +no change here since ${changed}\\.mdx was changed`));
  expect(message).toContain('npm run in-step -- helper');
  expect(message).toContain('没有跟上');
  expect(run().stdout).toMatch(new RegExp(`stories/helper：${behind}\\.mdx 没有跟上`));
});

test('A text changed in both languages is to be read again, and one confirmation settles it', async () => {
  append('en', 'She came again.');
  append('zh', '她又来了。');
  expect(await messageOf(checkAll)).toContain('both languages changed since they were last confirmed');
  expect(run('helper').stdout).toContain('Confirmed.');
  await expect(checkAll()).resolves.toBeUndefined();
});

test('A new text is to be confirmed before it is published, and may be looked at before', async () => {
  province.editJson('content/in-step.json', (json) => void Reflect.deleteProperty(json['texts'] ?? {}, 'pages/about'));
  expect(await messageOf(checkAll)).toMatch(/pages\/about\n.*nobody has confirmed yet[\s\S]*npm run in-step -- pages\/about/);
  expect((await checkAll({ toLook: true }))?.message).toContain('nobody has confirmed yet');
  expect(run('pages/about').status).toBe(0);
  await expect(checkAll()).resolves.toBeUndefined();
});

test('White space and line ends change nothing', async () => {
  province.editText('content/stories/helper/en.mdx', (text) => `${text.replaceAll('\n', '\r\n')}\r\n\r\n`);
  await expect(checkAll()).resolves.toBeUndefined();
});

test('The last thing told is that nobody has confirmed: whatever else is wrong comes first', async () => {
  append('en', 'See [there](/nowhere/).');
  expect(await messageOf(checkAll)).toContain('a link to /nowhere/');
});

test('Languages that disagree cannot be confirmed, nor can a text without words', () => {
  const before = record();
  append('en', 'In May 2024 she came.');
  expect(run('helper').stderr).toMatch(/en\.mdx — line 16, column \d+\n.*date/);
  province.editText('content/stories/quiet/en.mdx', (text) => text.slice(0, text.lastIndexOf('---') + 4));
  expect(run('quiet').stderr).toContain('no words after it');
  expect(record()).toEqual(before);
});

test('All at once: the same file whoever writes it, and nothing of texts that are gone', () => {
  province.editJson('content/in-step.json', (json) => void Object.assign(json['texts'] ?? {}, { 'stories/never': { en: '0'.repeat(16), zh: '0'.repeat(16) } }));
  expect(run('--all').status).toBe(0);
  expect(readFileSync(join(province.path, 'content/in-step.json'), 'utf8')).toBe(readFileSync('tests/fixtures/four/content/in-step.json', 'utf8'));
});

test.each([
  ['helpr', 'did you mean helper?'],
  ['stories/helpr', 'did you mean helper?'],
  ['zzz', 'npm run in-step lists them'],
])('An unknown name, %s, is refused and nothing is written', (name, words) => {
  const before = record();
  const { status, stderr } = run(name);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(record()).toEqual(before);
});

test('A withdrawn story is forgotten', () => {
  spawnSync(process.execPath, ['tools/withdraw.ts', 'helper', '--yes'], { encoding: 'utf8', env: process.env });
  expect(Object.keys(record())).not.toContain('stories/helper');
  expect(Object.keys(record())).toContain('stories/quiet');
});

test('A file of confirmations that was written by hand is refused', async () => {
  province.editJson('content/in-step.json', (json) => void Reflect.set(json['texts'] ?? {}, 'stories/helper', { en: 'yes', zh: 'yes' }));
  expect(await messageOf(checkAll)).toMatch(/in-step\.json — texts\.stories\/helper\.en\n[\s\S]*what npm run in-step writes/);
});
