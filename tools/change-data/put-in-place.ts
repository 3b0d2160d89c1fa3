import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shownPath } from '../../src/records/folders.ts';
import { Problem } from '../../src/records/problem.ts';
import type { Change } from './change.ts';

/**
 * Makes all the changes or none. Each file is written beside its place first, whole, and then moved there; a new file
 * never takes the place of another, and a file that somebody has changed since it was read is left alone. Throws a
 * Problem, or what the disk throws; then everything is as it was.
 */
export function putInPlace(changes: readonly Change[]): void {
  for (const change of changes) refuseStale(change);
  const made: Change[] = [];
  try {
    for (const change of changes) writeFileSync(besideOf(change), change.after, { flag: 'wx', mode: change.before === null ? 0o666 : statSync(change.path).mode });
    for (const change of changes) {
      // A link fails where there is a file; a move would replace it.
      if (change.before === null) linkSync(besideOf(change), change.path);
      else renameSync(besideOf(change), change.path);
      made.push(change);
    }
  } catch (error) {
    for (const { path, before } of made) before === null ? rmSync(path, { force: true }) : writeFileSync(path, before);
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? taken(changes) : error;
  } finally {
    for (const change of changes) rmSync(besideOf(change), { force: true });
  }
}

/** Names that begin with a point are no files of the data folder to any reader. */
const besideOf = ({ path }: Change): string => join(dirname(path), `.${basename(path)}.${process.pid}`);

function refuseStale({ path, before }: Change): void {
  if (existsSync(path) ? readFileSync(path, 'utf8') === before : before === null) return;
  throw new Problem({
    file: shownPath(path),
    found: { en: 'a file that somebody else has written or changed meanwhile', zh: '这期间有人写入或改动过的文件' },
    expected: { en: 'the file as it was when the questions began', zh: '这个文件从开始提问起没有改动过' },
    todo: { en: 'nothing was written; look at the file, then begin anew', zh: '没有写入任何文件；请查看这个文件，再重新开始' },
  });
}

const taken = (changes: readonly Change[]): Problem =>
  new Problem({
    file: changes.filter(({ before }) => before === null).map(({ path }) => shownPath(path)).join(', '),
    found: { en: 'a file of this name', zh: '已有同名文件' },
    expected: { en: 'a name that is free: nothing is ever overwritten', zh: '没有用过的文件名（已有的文件从不覆盖）' },
    todo: { en: 'nothing was written; begin anew with another date', zh: '没有写入任何文件；请换一个日期重新开始' },
  });
