import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { contentFolder, dataFolder } from '../../src/records/folders.ts';
import { Problem } from '../../src/records/problem.ts';

const project = realpathSync(join(import.meta.dirname, '../..'));

/**
 * Where the page goes: beside the file, or into the folder of `out`. Never inside the project or another repository, since
 * what is committed is published; the page of a release that lies there goes into the folder for passing things.
 * @throws Problem where `out` is no folder, or lies in a repository.
 */
export function choosePath(file: string, out: string | undefined): string {
  const name = `${basename(file, extname(file))}.preview.html`;
  const beside = dirname(resolve(file));
  if (out === undefined) return join(inRepository(beside) ? realpathSync(tmpdir()) : beside, name);
  const folder = resolve(out);
  if (!existsSync(folder)) refuse(out, { en: 'no such folder', zh: '没有这个文件夹' });
  if (inRepository(folder)) refuse(out, { en: 'a folder inside a repository', zh: '这个文件夹在项目文件夹（git 仓库）里面' });
  return join(folder, name);
}

/** True inside the project, its data and content, and any folder that Git keeps. */
export function inRepository(path: string): boolean {
  const kept = [project, ...[dataFolder(), contentFolder()].filter(existsSync).map((folder) => realpathSync(folder))];
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if (kept.includes(folder) || existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function refuse(out: string, found: { en: string; zh: string }): never {
  throw new Problem({
    file: out,
    at: '--out',
    found,
    expected: { en: 'a folder outside every repository: what is committed is published', zh: '项目文件夹（git 仓库）以外的文件夹：用 git 提交了，就等于公开了' },
    todo: { en: 'choose another folder, or leave --out out', zh: '换一个文件夹，或不写 --out' },
  });
}
