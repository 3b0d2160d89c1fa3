import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from '../../src/records/read-json.ts';
import { messageOf } from '../fixtures/province-folder.ts';

const file = join(mkdtempSync(join(tmpdir(), 'json-')), 'a.json');
const read = (text: string | Buffer) => {
  writeFileSync(file, text);
  return readJson(file);
};

test.each([
  ['full-width digits', '{\n"a": ５０００\n}', 'line 2, column 6', 'full-width digits'],
  ['curly quotes', '{\n"a": “x”\n}', 'line 2, column 6', 'a curly quotation mark'],
  ['a full-width comma', '{"a": 1，\n"b": 2}', 'line 1, column 8', 'a full-width comma'],
  ['万 beside a number', '{"a": 4.2万}', 'line 1, column 10', '42000 for 4.2万'],
  ['a thousands separator', '{"a": 5,000}', 'line 1, column 9', 'a number has no comma in it'],
  ['a missing comma', '{"a": 1\n"b": 2}', 'line 1, column 8', 'no comma between two items'],
  ['a comma after the last item', '{"a": 1,\n}', 'line 2, column 1', 'a comma after the last item'],
  ['a missing bracket', '{"a": [1}', 'line 1, column 9', ''],
  ['a number that is none', '{"a": NaN}', 'line 1, column 7', 'not JSON'],
  ['a comment', '{"a": 1 // one\n}', 'line 1, column 9', 'a comment'],
  ['the same field twice', '{"a": 1,\n"a": 2}', 'line 2, column 1', 'the field a a second time'],
])('%s is told where it stands', async (_, text, at, found) => {
  const message = await messageOf(() => read(text));
  expect(message).toContain(at);
  expect(message).toContain(found);
  expect(message).toContain('发现：');
});

test('A message never repeats the file’s own text, which might be a hidden count', async () => {
  // The folder of the test has a name of chance, in which a 7 may stand.
  const message = await messageOf(() => read('{"value": 7万}'));
  expect(message).toContain(' — line 1, column');
  expect(message.slice(message.indexOf(' — '))).not.toContain('7');
});

test('The same name in two rows is no slip', () => {
  expect(read('[{"a": 1}, {"a": 2}]')).toEqual([{ a: 1 }, { a: 2 }]);
});

test('A byte order mark and Windows line ends are taken in silence', () => {
  expect(read('\uFEFF{"a":\r\n1}\r\n')).toEqual({ a: 1 });
});

test('A file that is not in UTF-8 is refused, not published as gibberish', async () => {
  expect(await messageOf(() => read(Buffer.from([0x22, 0xc4, 0xea, 0x22])))).toContain('另存一次，编码选 UTF-8');
});
