import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { copyProvince } from '../fixtures/province-folder.ts';

test('npm run dev tells a mistake in the data, in both languages, and starts nothing.', () => {
  copyProvince().editText('data/measures.json', (text) => text.replace('"persons"', '"people"'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/dev.ts'], { encoding: 'utf8', env: process.env });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/measures\.json — .*\n {2}found: .*\n {2}expected: .*\n {2}to do: /);
  expect(stderr).not.toMatch(/\n\s+at /);
});
