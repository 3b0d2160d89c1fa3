import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { copyProvince, type ProvinceFolder } from '../../fixtures/province-folder.ts';
import { sayScan } from '../../../tools/leak-scan/say-scan.ts';
import { scanFiles } from './scan-folder.ts';
import { zipOf } from './planted-files.ts';

// Each test starts a program of its own, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const scan = (...args: string[]) => spawnSync(process.execPath, ['tools/leak-scan.ts', ...args], { encoding: 'utf8', env: process.env });
/** Birch’s two counts are withheld in the province of four; Alder’s 350 helpers are published. */
const privateTable = (file = 'private.csv'): string => {
  writeFileSync(join(folder, file), 'place,measure,period,value\n990100,helpers,2021-01-01,350\n990200,helpers,2021-01-01,4711\n990200,pupils,2021-01-01,7\n');
  return join(folder, file);
};
const builtSite = (name: string, page: string): string => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), page);
  return join(folder, name);
};

test('The command finds a hidden number, names file, place, cell and form, fails, and repeats no number', () => {
  const { status, stdout } = scan(privateTable(), builtSite('leaky', '<p title="４，７１１">350</p>'));
  expect(status).toBe(1);
  expect(stdout).toContain('index.html — line 1, column 11, title of <p>\n    990200 helpers 2021-01-01 (阿拉伯数字 digits)');
  expect(stdout).toContain('2 hidden numbers: 1 were looked for everywhere');
  expect(stdout).toContain('不要发布这个网站');
  expect(stdout).not.toMatch(/4,?711/);
});

test('A site that shows only what is published passes, and the number too short to be told from others is said', () => {
  const { status, stdout } = scan(privateTable(), builtSite('clean', '<p>350 helpers, 7 days, 4712</p>'));
  expect([status, stdout.split('\n')[1]]).toEqual([0, 'Nothing found of 2 hidden numbers in 1 files (0 MB); how they were looked for stands below.']);
  expect(stdout).toContain('1 are too short');
});

test.each([
  ['no file', () => []],
  ['an unknown option', () => [privateTable(), '--count', '4711']],
  ['a period that is none', () => [privateTable(), builtSite('clean', ''), '--period', '47-11']],
])('The command says how it is written after %s, and repeats nothing', (_, args) => {
  const { status, stderr } = scan(...args());
  expect(status).toBe(1);
  expect(stderr).toContain('npm run leak-scan -- <private file>');
  expect(stderr).not.toMatch(/47-?11/);
});

test('A site that has not been built is told, with the command that builds it; --help tells the options', () => {
  const { status, stderr } = scan(privateTable(), join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toContain('run npm run build first');
  const help = scan('--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  for (const words of ['npm run leak-scan -- <private file>', '--period YYYY-MM-DD', '内部表格']) expect(help.stdout).toContain(words);
});

test('A private table inside the repository is refused before it is read', () => {
  const { status, stderr } = scan('tests/fixtures/four/README.md', builtSite('clean', ''));
  expect(status).toBe(1);
  expect(stderr).toContain('inside a repository');
  expect(province.path).not.toBe('');
});

test('A hidden number in the name of a file, or of a file within a ZIP, is left out of what is said', () => {
  const found = scanFiles({ 'cedar-4711/a.html': '<p class="n4711">', 'pack.zip': zipOf({ 'x/4711.csv': '四千七百一十一' }) });
  const said = sayScan(found, 2);
  expect(found.leaks.map(({ file }) => file)).toEqual(['•••/a.html', '•••/a.html', 'pack.zip', 'pack.zip']);
  expect(said).toContain('•••.csv');
  expect(said).not.toContain('4711');
});

test('The form of a finding, and what could not be read, are said in Chinese and English', () => {
  const said = sayScan(scanFiles({ 'a.html': '四千七百一十一', 'a.woff2': 'wOF2' }), 2);
  expect(said).toContain('cedar (汉字数字 Chinese numerals)');
  expect(said).toContain('以下内容没有查 Not read: 字体文件（WOFF2），里面没有本站的数字 a font (WOFF2), which holds letters and no figures of ours (1)');
});
