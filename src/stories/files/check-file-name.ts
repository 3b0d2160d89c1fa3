import { Problem } from '../../records/problem.ts';
import { findTelling } from '../safeguards/find-telling.ts';
import type { PublishedFile } from './list-published.ts';

/**
 * Refuses a file whose own name, or the name of a folder on the way to it, holds words or numbers that lead to a person:
 * addresses of pages and pictures are made of them. The name is not repeated; the file is told by its place in its folder.
 */
export function checkFileName({ room, file, within }: PublishedFile, all: readonly PublishedFile[]): void {
  const steps = within.split('/');
  const at = steps.findIndex((name) => findTelling(name.replace(/\.\w{1,5}$/, '')));
  if (at < 0) return;
  const { told } = findTelling((steps[at] ?? '').replace(/\.\w{1,5}$/, '')) ?? {};
  if (!told) return;
  const folder = steps.slice(0, at).join('/');
  const beside = [...new Set(all.filter((each) => each.room === room && (folder === '' || each.within.startsWith(`${folder}/`))).map((each) => each.within.split('/')[at] ?? ''))].sort();
  const rest = steps.slice(at).join('/');
  throw new Problem({
    file: `${file.slice(0, file.length - rest.length)}…`,
    at: `name ${beside.indexOf(steps[at] ?? '') + 1} of ${beside.length}`,
    found: { en: `a name with ${told.found.en}`, zh: `文件名或文件夹名中，${told.found.zh}` },
    expected: { en: 'a name that leads to nobody: it becomes an address, and it is published with the repository', zh: '不会让人顺着找到某个人的名称：它会成为网址，也会随项目一起公开' },
    todo: { en: 'rename it; if it was ever committed or published, the history must be cleaned too: ask someone technical', zh: '改名；如果曾经用 git 提交或发布过，历史记录也要清除，请找懂技术的人处理' },
  });
}
