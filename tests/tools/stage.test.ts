import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildOptions } from '../../tools/build/build-options.ts';
import { closeStage, openStage, swapIn } from '../../tools/build/stage.ts';

let folder: string;
let options: BuildOptions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'));
  options = { data: 'data', content: 'content', out: join(folder, 'dist'), base: '/', address: '' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeSite(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
const shown = () => readFileSync(join(options.out, 'index.html'), 'utf8');

test('A finished site takes the place of the last one, and nothing is left behind.', () => {
  makeSite(options.out, 'old');
  const stage = openStage(options);
  makeSite(stage.site, 'new');
  swapIn(stage, options.out);
  closeStage(stage);
  expect(shown()).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('The first site needs no earlier one.', () => {
  const stage = openStage(options);
  makeSite(stage.site, 'new');
  swapIn(stage, options.out);
  expect(shown()).toBe('new');
});

test('When the swap fails, the last site comes back.', () => {
  makeSite(options.out, 'old');
  const stage = openStage(options);
  expect(() => swapIn(stage, options.out), 'there is no new site').toThrow(/ENOENT/);
  closeStage(stage);
  expect(shown()).toBe('old');
});

test('A build killed between the two renames is put right by the next one.', () => {
  const killed = openStage(options);
  makeSite(killed.previous, 'old');
  const stage = openStage(options);
  expect(shown()).toBe('old');
  expect(existsSync(stage.previous)).toBe(false);
});

test('Builds with other options, or into another folder, work on stages of their own.', () => {
  const stages = [options, { ...options, base: '/sub/' }, { ...options, out: join(folder, 'dist-2') }].map(openStage);
  expect(new Set(stages.map((stage) => stage.folder)).size).toBe(3);
  closeStage(stages[0]!);
  expect(existsSync(stages[1]!.folder)).toBe(true);
});
