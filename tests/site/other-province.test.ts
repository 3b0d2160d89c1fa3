import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';

const { folder } = inject('otherProvince');
const files = listFiles(folder);
// Names of this project's province; the other one's folders have none of them.
const names = /gansu|甘肃|lanzhou|兰州/i;

/** A file's text, whatever it is packed in; letters inside pictures and fonts are found too. */
function textOf(file: string): string {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith('.br') ? brotliDecompressSync(bytes) : file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

test('Another province is built from its own folders, in both languages.', () => {
  expect(files).toContain('places/alder/index.html');
  expect(files).toContain('zh/places/alder/index.html');
  expect(textOf('zh/index.html')).toContain('样省');
});

test('Another province never mentions this one, in any file or file name, in any case.', () => {
  expect(files.filter((file) => names.test(file) || names.test(textOf(file)))).toEqual([]);
});

test('The search for names finds one in any case and in a packed file.', () => {
  expect(['GANSU', 'gansu-counties', '甘肃省'].every((text) => names.test(text))).toBe(true);
  expect(textOf('index.html.br')).toBe(textOf('index.html'));
});
