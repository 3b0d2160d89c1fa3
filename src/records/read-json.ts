import { parse, visit, type ParseError } from 'jsonc-parser';
import { shownPath } from './folders.ts';
import { explainJsonError } from './explain-json-error.ts';
import { Problem } from './problem.ts';
import { readUtf8 } from './read-utf8.ts';

/**
 * Reads a JSON file as it stands. Throws a Problem that names line and column when it is not JSON, or when a
 * field stands twice: engines silently keep the last, and the first would be committed, hence published, unseen.
 */
export function readJson(path: string): unknown {
  return parseJson(readUtf8(path), shownPath(path));
}

/** The same of a text that was read already; `file` is what messages call it. */
export function parseJson(text: string, file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const fault = errors[0];
  if (fault) {
    const { at, ...words } = explainJsonError(text, fault);
    throw new Problem({ file, at: placeAt(text, at), ...words });
  }
  refuseTwinFields(file, text);
  return value;
}

function refuseTwinFields(file: string, text: string): void {
  const seen = new Set<string>();
  visit(text, {
    onObjectProperty: (name, offset, _length, _line, _column, pathOf) => {
      const key = [...pathOf(), name].join('/');
      if (!seen.has(key)) return void seen.add(key);
      throw new Problem({
        file,
        at: placeAt(text, offset),
        found: { en: `the field ${name} a second time`, zh: `字段 ${name} 重复出现` },
        expected: { en: 'each field once', zh: '每个字段只写一次' },
        todo: { en: 'take one of the two out', zh: '删去其中一个' },
      });
    },
  });
}

/** `line 12, column 5`, both counted from 1. */
function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
