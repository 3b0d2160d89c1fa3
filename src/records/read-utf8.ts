import { readFileSync } from 'node:fs';
import { shownPath } from './folders.ts';
import { Problem } from './problem.ts';

/** Reads a text file as UTF-8 and nothing else; a byte order mark, which some editors add unseen, is dropped. */
export function readUtf8(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem({
      file: shownPath(path),
      found: { en: 'a file that is not in UTF-8', zh: '文件不是 UTF-8 编码' },
      expected: { en: 'UTF-8, so that Chinese is read right everywhere', zh: 'UTF-8 编码，中文才不会成乱码' },
      todo: { en: 'save it again and choose the encoding UTF-8', zh: '另存一次，编码选 UTF-8' },
    });
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Problem({
      file: shownPath(path),
      found: { en: 'no such file', zh: '没有这个文件' },
      expected: { en: 'a file of this name', zh: '应有这个名称的文件' },
      todo: { en: 'restore the file, or give the build the right folder', zh: '恢复这个文件，或检查文件夹是否正确' },
    });
  }
}
