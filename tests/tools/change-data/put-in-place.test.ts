import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from '../../../tools/change-data/put-in-place.ts';
import { bytesOf } from '../../fixtures/run-guide.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
  writeFileSync(join(folder, 'list.json'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);
const changes = () => [{ path: inFolder('new.json'), before: null, after: 'release' }, { path: inFolder('list.json'), before: 'old', after: 'longer' }];

test('All changes are made, and nothing else is left', () => {
  putInPlace(changes());
  expect(readdirSync(folder).sort()).toEqual(['list.json', 'new.json']);
  expect([readFileSync(inFolder('new.json'), 'utf8'), readFileSync(inFolder('list.json'), 'utf8')]).toEqual(['release', 'longer']);
});

test('A file that is there is never overwritten', () => {
  writeFileSync(inFolder('new.json'), 'somebody’s');
  const before = bytesOf(folder);
  expect(() => putInPlace(changes())).toThrow(/nothing was written/);
  expect(bytesOf(folder)).toEqual(before);
});

test('A file that somebody changed meanwhile is left alone, and so is every other', () => {
  writeFileSync(inFolder('list.json'), 'newer');
  const before = bytesOf(folder);
  expect(() => putInPlace(changes())).toThrow(/changed meanwhile/);
  expect(bytesOf(folder)).toEqual(before);
});

test('Where the last of several cannot be moved into place, the first go back', () => {
  // A link that leads nowhere looks free until something is to take its name.
  symlinkSync('nowhere', inFolder('taken.json'));
  const before = bytesOf(folder);
  expect(() => putInPlace([...changes(), { path: inFolder('taken.json'), before: null, after: 'x' }])).toThrow(/nothing was written/);
  expect(bytesOf(folder)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['list.json', 'taken.json']);
});
