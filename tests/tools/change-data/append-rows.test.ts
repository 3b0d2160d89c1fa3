import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appendRows } from '../../../tools/change-data/append-rows.ts';

const row = { id: 'b', name: { en: 'B', zh: '乙' } };

test('A row goes to the end of its list, and everything before and after it stays to the byte', () => {
  const text = readFileSync('data/sources.json', 'utf8');
  const after = appendRows(text, 'sources', [row]);
  const from = text.lastIndexOf('\n  ]');
  expect(JSON.parse(after).sources.at(-1)).toEqual(row);
  expect(after.startsWith(`${text.slice(0, from)},\n`)).toBe(true);
  expect(after.endsWith(text.slice(from))).toBe(true);
  expect(after.split('\n').length - text.split('\n').length).toBe(7);
});

test('Rows written on one line stay on one line', () => {
  expect(appendRows('{\n  "rows": [\n    { "id": "a" }\n  ]\n}\n', 'rows', [{ id: 'b' }])).toBe('{\n  "rows": [\n    { "id": "a" },\n    {\n      "id": "b"\n    }\n  ]\n}\n');
});

test('An empty list opens; two rows are parted', () => {
  expect(appendRows('{\n  "rows": []\n}\n', 'rows', [1, 2])).toBe('{\n  "rows": [\n    1,\n    2\n  ]\n}\n');
});

test('Tabs, Windows line ends and a byte order mark are kept', () => {
  expect(appendRows('\ufeff{\r\n\t"rows": [\r\n\t\t1\r\n\t]\r\n}', 'rows', [{ a: 2 }])).toBe('\ufeff{\r\n\t"rows": [\r\n\t\t1,\r\n\t\t{\r\n\t\t\t"a": 2\r\n\t\t}\r\n\t]\r\n}');
});

test('No rows change nothing', () => {
  expect(appendRows('{"rows":[]}', 'rows', [])).toBe('{"rows":[]}');
});
