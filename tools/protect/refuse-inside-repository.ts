import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder, dataFolder } from '../../src/records/folders.ts';
import { complain } from './complain.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Refuses a private file that lies where it could be published by mistake: in the project or its data and content folders, or
 * anywhere under git, be it this repository, another worktree or copy of it, or any other. Both the path as given and what it
 * leads to through links are looked at. A missing file is left to whoever opens it.
 */
export function refuseInsideRepository(path: string): void {
  for (const each of new Set([resolve(path), realPath(path)])) {
    const holder = [project, dataFolder(), contentFolder()].find((folder) => isInside(each, realPath(folder)) || isInside(each, folder)) ?? gitAbove(dirname(each));
    if (holder !== undefined) refuse(path);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
};

/** The nearest folder that git keeps: it has `.git` (a file in worktrees), or is itself what git keeps its history in. */
function gitAbove(folder: string): string | undefined {
  const isKept = existsSync(join(folder, '.git')) || ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
  if (isKept) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : gitAbove(above);
}

function refuse(path: string): never {
  complain(path, undefined, {
    found: { en: 'a private table inside a repository, or linked from there', zh: '内部表格放在项目文件夹（git 仓库）里，或里面有指向它的链接' },
    expected: { en: 'a folder that git does not keep: what is committed is published', zh: '项目文件夹（git 仓库）以外的文件夹：用 git 提交了，就等于公开了' },
    todo: { en: 'move it out, best to an encrypted disk; if it was ever committed, it is in the history for good: speak of it only to those who run the site, who must remove it there', zh: '把它移到别处，最好是加密的磁盘；如果曾经用 git 提交过，历史记录里就一直有它：只告诉管理网站的人，请懂技术的人从历史记录里清除' },
  });
}
