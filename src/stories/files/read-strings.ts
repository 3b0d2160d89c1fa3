import { visit } from 'jsonc-parser';

/** A value of a JSON file that somebody typed: as it reads, its path, and where each of its characters stands. */
export type JsonString = { value: string; path: string; placeOf: (index: number) => string };

/** No count has as many digits; a telephone number has. */
const longNumber = 1e6;

/**
 * Every text of a JSON file, names of fields and comments among them, and numbers so long that they may be no count. Reads
 * as far as it can what is no JSON, and fields that stand twice: what is committed is published.
 */
export function readStrings(text: string): readonly JsonString[] {
  const found: JsonString[] = [];
  const add = (value: string, offset: number, length: number, line: number, column: number, path: string) => {
    // Where a character is written as \\u…, places within the text would be wrong.
    const plain = text.slice(offset + 1, offset + length - 1) === value;
    const placeOf = (index: number): string => `line ${line + 1}, column ${column + 1 + (plain ? index + 1 : 0)} (${path})`;
    found.push({ value, path, placeOf });
  };
  visit(text, {
    onObjectProperty: (name, offset, length, line, column, pathOf) => add(name, offset, length, line, column, sayPath(pathOf()) || 'name of a field'),
    onLiteralValue: (value, offset, length, line, column, pathOf) => {
      if (typeof value === 'string' || (Number.isInteger(value) && Math.abs(Number(value)) >= longNumber)) add(String(value), offset, length, line, column, sayPath(pathOf()));
    },
    onComment: (offset, length, line, column) => add(text.slice(offset, offset + length), offset, length, line, column, 'comment'),
  });
  return found;
}

const sayPath = (path: readonly (string | number)[]): string => path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${step}`)).join('');
