import { spawnSync } from 'node:child_process';

/**
 * Whether git holds a folder exactly as it is, so that what is deleted can be brought back. False where a file was
 * changed, was never added, is ignored, or where there is no git to ask.
 */
export function keptByGit(folder: string): boolean {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--ignored', '--untracked-files=all', '--', '.'], { cwd: folder, encoding: 'utf8' });
  return status === 0 && stdout.trim() === '';
}
