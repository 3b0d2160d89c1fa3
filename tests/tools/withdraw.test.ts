import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const withdraw = (args: readonly string[], answer = '') => spawnSync(process.execPath, ['tools/withdraw.ts', ...args], { encoding: 'utf8', input: answer, env: { ...process.env, SITE_TODAY: '2024-06-30' } });
const inStories = (...parts: string[]) => join(province.path, 'content/stories', ...parts);
const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: province.path });
const lost = /cannot be brought back[\s\S]*/;

test('Withdrawing deletes the texts and leaves the stone; a second time it says that the story is down already', () => {
  expect(withdraw(['helper', '--yes']).status).toBe(0);
  expect(readdirSync(inStories('helper'))).toEqual(['withdrawn.json']);
  const stone = readFileSync(inStories('helper/withdrawn.json'), 'utf8');
  expect(stone).toBe('{"date":"2024-06-30"}\n');
  const again = withdraw(['helper']);
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('already down');
  expect(again.stdout).toContain('早已撤下');
  expect(readFileSync(inStories('helper/withdrawn.json'), 'utf8')).toBe(stone);
});

test.each(['quiet\n', 'y\n', 'Ｙ\n', ' yes \n', 'y'])('The story and its volunteer are shown first, and %j takes it down', (answer) => {
  const { status, stdout } = withdraw(['quiet'], answer);
  expect(stdout.indexOf('A quiet finch')).toBeLessThan(stdout.indexOf('taken down'));
  expect(stdout).toContain('Bea Finch');
  expect(status).toBe(0);
  expect(readdirSync(inStories('quiet'))).toEqual(['withdrawn.json']);
});

test.each([
  ['no answer', ''],
  ['an empty line', '\n'],
  ['no', 'n\n'],
  ['another name', 'helper\n'],
])('After %s nothing is changed, and that is said', (_, answer) => {
  const { status, stdout } = withdraw(['quiet'], answer);
  expect(status).toBe(1);
  expect(stdout).toContain('Nothing was changed');
  expect(stdout).toContain('什么也没有改');
  expect(readdirSync(inStories('quiet')).sort()).toEqual(['en.mdx', 'gate.jpg', 'seeds.png', 'zh.mdx']);
});

test('What git does not hold cannot be brought back, and is said to be so; what it holds is not', () => {
  expect(withdraw(['helper']).stdout).toMatch(lost);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
  expect(withdraw(['helper']).stdout).not.toMatch(lost);
  province.editText('content/stories/helper/en.mdx', (text) => `${text}\nMore.\n`);
  expect(withdraw(['helper']).stdout).toMatch(lost);
});

test('Every other place that links to the story, carries its title or names its volunteer is listed; no namesake is', () => {
  const add = (file: string, words: string) => province.editText(file, (text) => `${text}\n${words}\n`);
  province.editJson('content/names.json', (json) => json['names']!.push({ en: ['Bea Finch', 'Mrs Finch'], zh: ['燕雀'] }));
  const row = readFileSync(join(province.path, 'content/names.json'), 'utf8').split('\n').findIndex((line) => line.includes('Mrs Finch')) + 1;
  const before = readFileSync(inStories('helper/en.mdx'), 'utf8').split('\n').length;
  add('content/stories/helper/en.mdx', 'So did [another](/stories/quiet/), and Mrs\nFinch.');
  add('content/stories/helper/zh.mdx', '{/* 问过燕雀 */}');
  add('content/pages/about/en.mdx', 'A quiet finch. Bea Finchley and [all](/stories/quiet-too/) are others.');
  const { stdout } = withdraw(['quiet', '--yes']);
  const listed = stdout.split('\n').filter((line) => line.includes(' — line ')).map((line) => line.replace(/^.*content\//, ''));
  expect(listed).toContain(`names.json — line ${row}, column 10`);
  expect(listed).toContain(`stories/helper/en.mdx — line ${before + 1}, column 19`);
  expect(listed).toContain(`stories/helper/en.mdx — line ${before + 1}, column 40`);
  expect(listed.filter((line) => line.startsWith('stories/helper/zh.mdx'))).toHaveLength(1);
  expect(listed.filter((line) => line.startsWith('pages/about/en.mdx'))).toHaveLength(1);
  expect(listed.filter((line) => line.startsWith('stories/quiet/'))).toEqual([]);
  expect(stdout).toContain('请逐一手工删去');
});

test.each([
  ['an unknown name', ['helpr'], 'did you mean helper?'],
  ['no name', [], 'no name'],
  ['a way out of the folder', ['../pages'], 'no story ../pages'],
  ['two names', ['helper', 'quiet'], 'one story at a time'],
  ['an unknown flag', ['helper', '--force'], 'one name, and --yes or nothing'],
])('Withdrawing %s is refused and touches nothing', (_, args, words) => {
  const { status, stderr } = withdraw([...args, ...(args.includes('--force') ? [] : ['--yes'])]);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(readdirSync(inStories('helper'))).toContain('en.mdx');
  expect(existsSync(join(province.path, 'content/pages/about/en.mdx'))).toBe(true);
});
