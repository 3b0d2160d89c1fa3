import { isMap, parseDocument } from 'yaml';
import { Problem, type Words } from '../records/problem.ts';
import { explainHeadError, explainNoHead, findHeadFault } from './explain-head-error.ts';

/** A text in its two parts; `bodyLine` is the line of the file on which the body starts, counted from 1. */
export type Parted = {
  head: Record<string, unknown>;
  /** The front matter as written, without the lines of ---. */
  headText: string;
  body: string;
  bodyLine: number;
};

const form: Words = { en: 'front matter between two lines of ---, one “name: value” a line', zh: '开头有上下两行 ---，中间每行一项“名称: 内容”' };
const todo: Words = { en: 'compare with another text of the same folder', zh: '对照同一文件夹里的其他文章' };

/** Parts a text from its front matter and reads that. Throws a Problem when there is none, or none that can be read. */
export function readFrontMatter(text: string, file: string): Parted {
  const lines = text.replaceAll('\r\n', '\n');
  const [, written, body = ''] = /^---[ \t]*\n(.*?)^---[ \t]*(?:\n(.*))?$(?![\s\S])/ms.exec(lines) ?? [];
  if (written === undefined) {
    const { line, column, ...fault } = explainNoHead(lines.split('\n'));
    refuse(`line ${line}, column ${column}`, fault.found, fault.todo);
  }
  // Line 1 of the front matter is line 2 of the file.
  const slip = findHeadFault(written);
  if (slip) refuse(`line ${slip.line + 1}, column ${slip.column}`, slip.found, slip.todo);
  const document = parseDocument(written);
  const fault = document.errors[0];
  if (fault) {
    const said = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const { line, col } = fault.linePos?.[0] ?? { line: 1, col: 1 };
    const known = explainHeadError(written, { code: fault.code, line });
    // The parser words it in English only.
    refuse(`line ${line + 1}, column ${col}`, known?.found ?? { en: said, zh: `信息栏写法有误（${said}）` }, known?.todo);
  }
  const head: unknown = toValue(() => document.toJS());
  if (!isMap(document.contents) || typeof head !== 'object' || head === null) {
    refuse('line 2, column 1', head === null ? { en: 'front matter with nothing in it', zh: '信息栏是空的' } : { en: 'front matter that is not a list of names and values', zh: '信息栏不是“名称: 内容”的形式' });
  }
  return { head: head as Record<string, unknown>, headText: written, body, bodyLine: written.split('\n').length + 2 };

  function refuse(at: string, found: Words, advice: Words = todo): never {
    throw new Problem({ file, at, found, expected: form, todo: advice });
  }

  /** A name that refers to nothing (`*x`) is told only when it is looked up. */
  function toValue(read: () => unknown): unknown {
    try {
      return read();
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return refuse('line 2, column 1', { en: said, zh: `信息栏写法有误（${said}）` });
    }
  }
}
