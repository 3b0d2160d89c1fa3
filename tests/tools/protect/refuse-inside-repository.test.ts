import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseInsideRepository } from '../../../tools/protect/refuse-inside-repository.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../../fixtures/province-folder.ts';

let province: ProvinceFolder;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'inside-')));
beforeAll(() => void (province = copyProvince()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (...parts: string[]): string => {
  mkdirSync(join(folder, ...parts.slice(0, -1)), { recursive: true });
  writeFileSync(join(folder, ...parts), 'x');
  return join(folder, ...parts);
};

test('A file in a folder that no git keeps may be read', () => {
  expect(() => refuseInsideRepository(put('office', 'a.csv'))).not.toThrow();
  expect(() => refuseInsideRepository(join(folder, 'office', 'missing.csv'))).not.toThrow();
});

test.each<[string, () => string]>([
  ['in the project', () => 'package.json'],
  ['in the project, by a way round', () => `${process.cwd()}/tests/../src/../package.json`],
  ['in the data folder, wherever that is', () => join(province.path, 'data/places.json')],
  ['in the content folder', () => join(province.path, 'content/site.json')],
  ['in another worktree, where .git is a file', () => (put('worktree', '.git'), put('worktree', 'deep', 'a.csv'))],
  ['in a copy of the repository', () => (mkdirSync(join(folder, 'copy', '.git'), { recursive: true }), put('copy', 'private', 'a.csv'))],
  ['in the folder where git keeps the history', () => (put('copy', '.git', 'HEAD'), put('copy', '.git', 'a.csv'))],
  ['in a bare repository', () => (['HEAD', 'objects', 'refs'].forEach((name) => put('bare.git', name)), put('bare.git', 'a.csv'))],
  ['outside, but reached through a link in a repository', () => (symlinkSync(put('office', 'b.csv'), join(folder, 'copy', 'link.csv')), join(folder, 'copy', 'link.csv'))],
  ['inside, but reached through a link outside', () => (symlinkSync(join(process.cwd(), 'package.json'), join(folder, 'office', 'link.csv')), join(folder, 'office', 'link.csv'))],
  ['inside, through a linked folder', () => (symlinkSync(process.cwd(), join(folder, 'office', 'linked')), join(folder, 'office', 'linked', 'package.json'))],
])('A file that lies %s is refused', async (_, path) => {
  const message = await messageOf(() => refuseInsideRepository(path()));
  expect(message).toContain('found:    a private table inside a repository, or linked from there');
  expect(message).toContain('应为：项目文件夹（git 仓库）以外的文件夹：用 git 提交了，就等于公开了');
});

test('A lone copy of a file of the project is no private table in it', () => {
  cpSync('package.json', join(folder, 'office', 'package.json'));
  expect(() => refuseInsideRepository(join(folder, 'office', 'package.json'))).not.toThrow();
});
