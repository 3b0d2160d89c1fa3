import { readFileSync } from 'node:fs';
import { shownPath } from './folders.ts';
import { Problem } from './problem.ts';

/** Reads a JSON file as it stands. Throws a Problem that names line and column when it is not JSON. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem({
      file: shownPath(path),
      at: placeOf(String(error), text),
      found: {
        en: `something that is not JSON (${reason(error)})`,
        zh: `此处不符合 JSON 格式（${reason(error)}）`,
      },
      expected: {
        en: 'JSON: double quotes, a comma between items and none after the last',
        zh: 'JSON 格式：用英文双引号；各项之间用英文逗号，最后一项之后不加逗号',
      },
      todo: {
        en: 'look at this place and the line before it for a missing or extra comma, quote or bracket',
        zh: '检查此处和上一行，是否多了或少了逗号、引号或括号',
      },
    });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Problem({
      file: shownPath(path),
      found: { en: 'no such file', zh: '没有这个文件' },
      expected: { en: 'a JSON file of this name', zh: '这个名称的 JSON 文件' },
      todo: { en: 'restore the file, or give the build the right folder', zh: '恢复这个文件，或检查文件夹是否正确' },
    });
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+in JSON at position.*$/s, '') : 'unreadable';
}

/** Engines name either a position or a line and column; people look for a line. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `line ${line}, column ${column}`;
}
