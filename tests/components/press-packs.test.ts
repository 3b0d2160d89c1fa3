import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { pressPacks, type PressPack } from '../../src/components/pack/press-packs.ts';
import { filesOf } from '../../src/downloads/release-files.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

let packs: readonly PressPack[];
// Draws every map of both releases, which on a busy machine takes its time.
beforeAll(async () => {
  copyProvince();
  packs = await pressPacks();
});
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('Each release has a pack in each language, and latest is the newest to the byte.', () => {
  expect(packs.map(({ route }) => route)).toEqual(['2021-01-01', '2022-01-01', 'latest'].flatMap((release) => ['en', 'zh'].map((locale) => `/data/${release}/press-pack.${locale}.zip`)));
  expect(packs.slice(-2).map(({ sha256 }) => sha256)).toEqual(packs.slice(2, 4).map(({ sha256 }) => sha256));
  for (const { bytes, sha256 } of packs) expect(sha256).toBe(sumOf(bytes));
});

test('Both languages hold files of the same names: a letter, the terms, how to cite, figures, and maps that say of when they are.', () => {
  const [en = [], zh = []] = packs.slice(2, 4).map(({ bytes }) => Object.keys(unzipSync(bytes)));
  expect(en).toEqual(zh);
  for (const name of ['START-HERE.txt', 'LICENCE.txt', 'CITATION.cff', 'SHA256SUMS', 'figures/figures.csv', 'figures/figures.xlsx', 'figures/2022-01-01.json', 'maps/2022-01-01-both.png', 'maps/2022-01-01-both.svg', 'maps/2022-01-01-over-time.svg']) expect(en).toContain(name);
  expect(en.filter((name) => name.endsWith('.zip'))).toEqual([]);
});

test('Every file of the release is in its pack, whole, and none of another release.', () => {
  for (const { release, bytes } of packs.slice(0, 4)) {
    const packed = Object.entries(unzipSync(bytes));
    const sums = packed.map(([, inner]) => sumOf(inner));
    for (const { name, sha256 } of filesOf(release).filter((file) => !/\.zip$|^SHA256SUMS$/.test(file.name))) expect(sums, `${release} ${name}`).toContain(sha256);
    const other = release === '2021-01-01' ? '2022-01-01' : '2021-01-01';
    expect(packed.filter(([name]) => name.includes(other))).toEqual([]);
  }
});

test('Its checksums are those of all its other files.', () => {
  for (const { bytes } of packs) {
    const packed = unzipSync(bytes);
    const listed = strFromU8(packed['SHA256SUMS']!).trim().split('\n').map((line) => line.split('  '));
    expect(listed.map(([, name]) => name)).toEqual(Object.keys(packed).filter((name) => name !== 'SHA256SUMS'));
    for (const [sum, name = ''] of listed) expect(sumOf(packed[name]!), name).toBe(sum);
  }
});

test('On top lies a description of the pack, with the bytes and checksum of every other file, words for each, and columns for each table.', () => {
  for (const { bytes } of packs) {
    const packed = unzipSync(bytes);
    const { resources } = JSON.parse(strFromU8(packed['datapackage.json']!)) as { resources: { path: string; description: string; hash: string; bytes: number; mediatype: string; schema?: object }[] };
    expect(resources.map(({ path }) => path).sort()).toEqual(Object.keys(packed).filter((name) => !['datapackage.json', 'SHA256SUMS'].includes(name)).sort());
    for (const { path, description, hash, bytes: length, mediatype, schema } of resources) {
      expect({ hash, length }, path).toEqual({ hash: `sha256:${sumOf(packed[path]!)}`, length: packed[path]!.length });
      expect(description, path).not.toBe('');
      expect(mediatype, path).toMatch(/^\w+\/\w/);
      expect(Boolean(schema), path).toBe(path.endsWith('.csv'));
    }
  }
});

test('The letter tells in its language of when the figures are, to keep “estimated”, and that a gap is not nought.', () => {
  const [en = '', zh = ''] = packs.slice(2, 4).map(({ bytes }) => strFromU8(unzipSync(bytes)['START-HERE.txt']!).replace(/\n(?=\S)|\n {2}(?=\S)/g, ' '));
  for (const said of ['1 January 2022', 'Keep the word “estimated”', 'not zero', 'Helpers of Sample (2022)', 'figures/: ']) expect(en).toContain(said);
  for (const said of ['2022年1月1日', '“估算”', '不是零', '样省帮手（2022）', 'figures/：']) expect(zh.replace(/ /g, '')).toContain(said);
});

test('No word of a story is in it: stories go to the press by the media kit, which asks for their basis.', () => {
  for (const { bytes } of packs) expect(Object.values(unzipSync(bytes)).map((inner) => strFromU8(inner, true)).join('\n')).not.toMatch(/finch|wren|T-2021/i);
});
