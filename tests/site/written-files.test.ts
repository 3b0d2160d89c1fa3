import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';
import { theSite } from './built-sites.ts';

const site = theSite();
const files = listFiles(site.folder);
const read = (file: string) => readFileSync(join(site.folder, file));

test('No file names this machine or its folders.', () => {
  const own = [process.cwd(), site.folder, tmpdir() + '/', '.build/', 'node_modules', 'file://', '/home/', '/root/', hostname().length > 5 ? hostname() : process.cwd()];
  const telling = files.flatMap((file) => {
    const text = read(file).toString('latin1');
    return own.filter((path) => text.includes(path)).map((path) => `${file}: ${path}`);
  });
  expect(telling).toEqual([]);
});

test('Compressed copies hold the same bytes as their files.', () => {
  const wrong = files.filter((file) => {
    if (file.endsWith('.br')) return !brotliDecompressSync(read(file)).equals(read(file.slice(0, -3)));
    return file.endsWith('.gz') && !gunzipSync(read(file)).equals(read(file.slice(0, -3)));
  });
  expect(wrong).toEqual([]);
  const bare = files.filter((file) => /\.(html|csv|json|js|css|svg|xml)$/.test(file) && !(files.includes(`${file}.br`) && files.includes(`${file}.gz`)));
  expect(bare).toEqual([]);
});

test('The same input gives the same bytes, whatever the time zone, the language and the mode of the machine.', () => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    const again = join(folder, 'elsewhere', 'site');
    const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development', DEV: '1' };
    execFileSync(process.execPath, ['tools/build.ts', '--out', again, '--base', site.base], { env, stdio: 'ignore' });
    expect(listFiles(again)).toEqual(files);
    expect(files.filter((file) => !readFileSync(join(again, file)).equals(read(file)))).toEqual([]);
    expect(existsSync(join(folder, 'elsewhere', '.build')), 'what is left of the stage').toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
