import type { InBoth } from '../../../src/locale/locales.ts';
import { Problem } from '../../../src/records/problem.ts';

/** Where something was to be written, and what else can be done where it may not. */
type Goal = { readonly folder: string; readonly todo: InBoth };

/** A folder that may not be written to, or a disk without room: no mistake in a file, and nothing was written. */
export class Unwritable extends Problem {}

const notAllowed = ['EACCES', 'EPERM', 'EROFS', 'ENOTSUP'];
const noRoom = ['ENOSPC', 'EDQUOT'];

/** Does what writes. Throws an Unwritable, in words, where the folder may not be written to or the disk is full. */
export function writing<T>({ folder, todo }: Goal, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
    if (notAllowed.includes(code)) {
      throw new Unwritable({
        file: folder,
        found: { en: 'a folder in which this command may not write; nothing was written', zh: '这个文件夹不允许写入；没有写入任何文件' },
        expected: { en: 'a folder in which you may make files', zh: '您可以在里面新建文件的文件夹' },
        todo,
      });
    }
    if (noRoom.includes(code)) {
      throw new Unwritable({
        file: folder,
        found: { en: 'a disk without room; nothing was written', zh: '磁盘空间已满；没有写入任何文件' },
        expected: { en: 'some megabytes of free space', zh: '至少有几兆字节的空闲空间' },
        todo: { en: `free some space; or ${todo.en}`, zh: `腾出一些空间；或者：${todo.zh}` },
      });
    }
    throw error;
  }
}

/** Of the folder for passing things, in which the copy is tried. */
export const elsewhereTemporary: InBoth = { en: 'name another folder for passing files by the variable TMPDIR (TEMP on Windows)', zh: '用环境变量 TMPDIR（Windows 上是 TEMP）另指定一个临时文件夹' };
/** Of the folder of data. */
export const mayWriteData: InBoth = { en: 'ask whoever looks after this computer for the right to write in it, or work in a copy of the project of your own', zh: '请管理这台电脑的人开放写入权限，或在您自己的项目副本里操作' };
/** Of the folder of a preview. */
export const elsewhereOut: InBoth = { en: 'choose another folder with --out', zh: '用 --out 另选一个文件夹' };
