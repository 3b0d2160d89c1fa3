import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../../src/records/problem.ts';
import { elsewhereOut, writing } from '../protect/write/unwritable.ts';
import { ownMark } from './write-page.ts';

/**
 * Writes the page at once or not at all, to be read by its owner only: it tells of what is not published yet.
 * @throws Problem where something else than an older page of ours is there, or where nothing may be written.
 */
export function savePage(path: string, html: string): void {
  writing({ folder: dirname(path), todo: elsewhereOut }, () => saveWhole(path, html));
}

function saveWhole(path: string, html: string): void {
  if (!mayWrite(path)) {
    throw new Problem({
      file: path,
      found: { en: 'a file of this name that is no preview', zh: '已有一个同名文件，而它不是预览' },
      expected: { en: 'nothing there, or an older preview', zh: '没有同名文件，或只有旧的预览' },
      todo: { en: 'move that file away, or choose another folder with --out', zh: '移走那个文件，或用 --out 另选文件夹' },
    });
  }
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, html, { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
  } finally {
    // Half a page where the disk became full.
    rmSync(draft, { force: true });
  }
}

/** Nothing there, or a plain file that begins as ours do. */
function mayWrite(path: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return true;
  return there.isFile() && readFileSync(path, 'utf8').startsWith(ownMark);
}
