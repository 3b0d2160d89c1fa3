import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildOptions } from '../../tools/build/build-options.ts';

test('Without a word, the options are the folders of this project.', () => {
  expect(readBuildOptions([], { SITE_CONTENT: 'tests/none' })).toEqual({
    data: 'data',
    content: 'tests/none',
    out: resolve('dist'),
    base: '/',
    address: '',
  });
});

test('The command line wins over the environment.', () => {
  const env = { SITE_DATA: 'env', SITE_BASE: '/env/', SITE_ADDRESS: 'https://env.example', SITE_OUT: 'env-out' };
  const options = readBuildOptions(['--data', 'flag', '--base=/flag/'], env);
  expect(options).toMatchObject({ data: 'flag', base: '/flag/', address: 'https://env.example', out: resolve('env-out') });
});

test('An address loses its last slash and may have no path.', () => {
  expect(readBuildOptions(['--address', 'https://a.example/'], {}).address).toBe('https://a.example');
  expect(() => readBuildOptions(['--address', 'https://a.example/path'], {})).toThrow(/sub-path goes into base/);
  expect(() => readBuildOptions(['--address', 'a.example'], {})).toThrow(/https:\/\/host/);
});

test('A base without its slashes and an unknown flag are refused.', () => {
  for (const base of ['sub', '/sub', 'sub/', '//', '/a b/']) expect(() => readBuildOptions(['--base', base], {})).toThrow(/slash at both ends/);
  expect(() => readBuildOptions(['--wrong'], {})).toThrow(/--wrong/);
});

test('An address with a path in site.json is left to the check of the content, which names the file', () => {
  const content = mkdtempSync(join(tmpdir(), 'site-'));
  const addressFrom = (address: string) => {
    writeFileSync(join(content, 'site.json'), JSON.stringify({ address }));
    return readBuildOptions(['--content', content], {}).address;
  };
  expect(addressFrom('https://a.example/path')).toBe('');
  expect(addressFrom('https://a.example/')).toBe('https://a.example');
  rmSync(content, { recursive: true });
});
