import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openCache } from '../../../tools/build/cards/card-cache.ts';

const name = `made up for a test ${process.pid}`;
const folder = join('node_modules/.cache/cards', createHash('sha256').update(name).digest('hex').slice(0, 12));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks for pictures of these words; says which of them had to be drawn. */
async function ask(...words: string[]): Promise<string[]> {
  const cache = openCache(name);
  const drawn: string[] = [];
  for (const each of words) {
    const bytes = await cache.drawn({ title: each }, async () => {
      drawn.push(each);
      return Buffer.from(each);
    });
    expect(bytes.toString()).toBe(each);
  }
  cache.prune();
  return drawn;
}

test('What was drawn once is not drawn again, and what has changed is', async () => {
  expect(await ask('a', 'b')).toEqual(['a', 'b']);
  expect(await ask('a', 'b')).toEqual([]);
  expect(await ask('a', 'c')).toEqual(['c']);
});

test('Nothing is kept of a page that is gone', async () => {
  await ask('a', 'gone');
  await ask('a');
  expect(readdirSync(folder).length).toBe(1);
  expect(await ask('gone')).toEqual(['gone']);
});

test('A cache that was deleted is made again', async () => {
  await ask('a');
  rmSync(folder, { recursive: true });
  expect(await ask('a')).toEqual(['a']);
  expect(existsSync(folder)).toBe(true);
});
