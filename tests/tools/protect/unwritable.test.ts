import { existsSync, mkdtempSync, readdirSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { savePage } from '../../../tools/preview-release/save-page.ts';
import { elsewhereOut, Unwritable, writing } from '../../../tools/protect/write/unwritable.ts';
import { messageOf } from '../../fixtures/province-folder.ts';

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: 137`), { code });
};
const told = (code: string) => messageOf(() => writing({ folder: '/some/folder', todo: elsewhereOut }, failing(code)));

test.each(['EACCES', 'EPERM', 'EROFS'])('A folder that may not be written to (%s) is told in words, with what to do', async (code) => {
  expect(await told(code)).toBe(
    [
      '/some/folder',
      '  found:    a folder in which this command may not write; nothing was written',
      '  expected: a folder in which you may make files',
      '  to do:    choose another folder with --out',
      '  发现：这个文件夹不允许写入；没有写入任何文件',
      '  应为：您可以在里面新建文件的文件夹',
      '  请改：用 --out 另选一个文件夹',
    ].join('\n'),
  );
});

test.each(['ENOSPC', 'EDQUOT'])('A full disk (%s) is told in words, with what to do', async (code) => {
  expect(await told(code)).toBe(
    [
      '/some/folder',
      '  found:    a disk without room; nothing was written',
      '  expected: some megabytes of free space',
      '  to do:    free some space; or choose another folder with --out',
      '  发现：磁盘空间已满；没有写入任何文件',
      '  应为：至少有几兆字节的空闲空间',
      '  请改：腾出一些空间；或者：用 --out 另选一个文件夹',
    ].join('\n'),
  );
});

test('Any other fault stays one of the program', () => {
  expect(() => writing({ folder: '/', todo: elsewhereOut }, failing('EMFILE'))).toThrow(/EMFILE/);
  expect(() => writing({ folder: '/', todo: elsewhereOut }, failing('EMFILE'))).not.toThrow(Unwritable);
});

// Nothing is closed to the administrator of a machine.
test.skipIf(process.getuid?.() === 0)('A page is not written into a closed folder, and nothing is left there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-'));
  try {
    chmodSync(folder, 0o500);
    expect(() => savePage(join(folder, 'a.preview.html'), '<!doctype html>')).toThrow(Unwritable);
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  } finally {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  }
});
