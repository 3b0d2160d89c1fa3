import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { listShort } from '../../src/components/kit/list-short.ts';
import { mediaKits, sumOf, type MediaKit } from '../../src/components/kit/media-kit.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => void (province = copyProvince()));

const filesOf = ({ bytes }: MediaKit): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, inner]) => [name, new TextDecoder().decode(inner)]));
const kitIn = async (locale: 'en' | 'zh') => (await mediaKits()).find((kit) => kit.locale === locale)!;

// Draws every map, which on a busy machine takes its time.
test('There is a kit for each language, named after the site, and both hold files of the same names.', async () => {
  const kits = await mediaKits();
  expect(kits.map(({ route }) => route)).toEqual(['/media-kit/helpers-of-sample-media-kit-en.zip', '/media-kit/helpers-of-sample-media-kit-zh.zip']);
  const [en, zh] = kits.map((kit) => Object.keys(filesOf(kit)));
  expect(en).toEqual(zh);
  expect(en).toEqual([
    ...['LICENCE.txt', 'README.txt', 'SHA256SUMS', 'figures/2022-01-01.csv', 'figures/2022-01-01.json'],
    ...['both', 'children-per-10000', 'children-per-volunteer', 'children', 'residents', 'volunteers-per-10000', 'volunteers'].flatMap((mode) => [`maps/2022-01-01-${mode}.png`, `maps/2022-01-01-${mode}.svg`]),
    ...['dark', 'light', 'mono'].flatMap((ground) => [`mark/mark-${ground}.png`, `mark/mark-${ground}.svg`]),
    'stories/helper.md',
  ]);
});

test('Only stories whose basis reaches the press are in it: not the one that may stand on its page alone, not the ended one.', async () => {
  for (const kit of await mediaKits()) expect(Object.values(filesOf(kit)).join('\n')).not.toMatch(/finch|燕雀|wren|鹪鹩|T-2021/i);
  for (const locale of ['en', 'zh']) province.editText(`content/stories/quiet/${locale}.mdx`, (text) => text.replace('scope: [site]', 'scope: [site, press-pack]'));
  expect(Object.keys(filesOf(await kitIn('en')))).toContain('stories/quiet.md');
});

test('Every other file is listed with its checksum, and the checksums are right.', async () => {
  for (const kit of await mediaKits()) {
    const unpacked = unzipSync(kit.bytes);
    const listed = new TextDecoder().decode(unpacked['SHA256SUMS']).trim().split('\n').map((line) => line.split('  '));
    expect(listed.map(([, name]) => name)).toEqual(Object.keys(unpacked).filter((name) => name !== 'SHA256SUMS'));
    for (const [sum, name = ''] of listed) expect(createHash('sha256').update(unpacked[name]!).digest('hex'), name).toBe(sum);
  }
});

test('What the page tells of each file is what is packed.', async () => {
  const kit = await kitIn('en');
  const unpacked = unzipSync(kit.bytes);
  expect(kit.files.map(({ name }) => name).sort()).toEqual(Object.keys(unpacked));
  for (const file of kit.files) {
    expect(Buffer.from(unpacked[file.name]!).equals(file.bytes), file.name).toBe(true);
    expect(file.what.length).toBeGreaterThan(5);
  }
});

test('Made again it is the same, to the byte; another story makes it another.', async () => {
  const sums = async () => (await mediaKits()).map(sumOf);
  const before = await sums();
  readAgain();
  expect(await sums()).toEqual(before);
  province.editText('content/stories/helper/en.mdx', (text) => text.replace('Alder counted', 'Alder has counted'));
  const [en, zh] = await sums();
  expect([en === before[0], zh === before[1]]).toEqual([false, true]);
});

describe('README.txt', () => {
  const readmeOf = async (locale: 'en' | 'zh') => filesOf(await kitIn(locale))['README.txt']!.replace(/\n(?=\S)|\n {2}(?=\S)/g, locale === 'en' ? ' ' : '');
  test('says what is in the kit, of when it is, on what terms, what to call things, and what each status means', async () => {
    const text = await readmeOf('en');
    for (const needed of ['1 January 2022', 'CC BY 4.0', 'stories/helper.md: Story: A helper in Alder', 'Withheld [c]', 'Estimated [e]', 'helpers (帮手)', 'pupils (', 'The tests (测试)', 'keep the word “estimated”', 'Helpers of Sample (2022)', 'SHA256SUMS']) {
      expect(text).toContain(needed);
    }
    expect(text).toMatch(/Estimate, not a count: what is left of the reported total/);
  });
  test('says the same in Chinese', async () => {
    const text = await readmeOf('zh');
    for (const needed of ['2022年1月1日', 'CC BY 4.0', 'stories/helper.md：《', '不公开 [c]', '估算 [e]', '帮手（helpers）', '测试（The tests）', '“估算”二字须一并保留']) expect(text).toContain(needed);
  });
  test('has lines that fit a plain window', async () => {
    const width = (line: string) => [...line].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
    for (const kit of await mediaKits()) {
      const long = filesOf(kit)['README.txt']!.split('\n').filter((line) => width(line) > 80 && !line.includes('://'));
      expect(long).toEqual([]);
    }
  });
});

/** What a drawing says, without where it says it. */
const wordsIn = (svg: string): string => [...svg.matchAll(/>([^<]+)</g)].map(([, words]) => words).join('\n');

test('Every file with an estimate in it has the word in it.', async () => {
  const estimates = /(?<!\d)(?:220|260)(?!\d)/;
  for (const [locale, word] of [['en', /estimate/i], ['zh', /估算/]] as const) {
    const texts = Object.entries(filesOf(await kitIn(locale))).filter(([name, text]) => /\.(?:txt|md|csv|json|svg)$/.test(name) && estimates.test(name.endsWith('.svg') ? wordsIn(text) : text));
    expect(texts.map(([name]) => name)).toEqual(['figures/2022-01-01.csv', 'figures/2022-01-01.json', ...['both', 'children', 'volunteers'].map((mode) => `maps/2022-01-01-${mode}.svg`)]);
    for (const [name, text] of texts) expect(text, name).toMatch(name.startsWith('figures') ? /estimated/ : word);
  }
});

test('The map and the mark can be opened as pictures, the map in twice the size of its drawing.', async () => {
  const unpacked = unzipSync((await kitIn('zh')).bytes);
  const size = async (name: string) => {
    const { width = 0, height = 0, hasAlpha } = await sharp(unpacked[name]).metadata();
    return { width, height, hasAlpha };
  };
  const drawing = await size('maps/2022-01-01-both.svg');
  expect(await size('maps/2022-01-01-both.png')).toEqual({ width: drawing.width * 2, height: drawing.height * 2, hasAlpha: false });
  expect(await size('mark/mark-dark.png')).toEqual({ width: 1024, height: 1024, hasAlpha: true });
});

test('A page lists every file, until there are too many stories; then it counts the rest of them.', () => {
  const file = (name: string, story?: true) => ({ name, bytes: new Uint8Array(1), what: name, ...(story ? { story } : {}) });
  const files = [file('README.txt'), file('a.md', true), file('b.md', true), file('c.md', true), file('z.txt')];
  const names = (most: number) => {
    const { shown, left } = listShort(files, most);
    return [shown.map(({ name }) => name).join(' '), left.map(({ name }) => name).join(' ')];
  };
  expect(names(3)).toEqual(['README.txt a.md b.md c.md z.txt', '']);
  expect(names(1)).toEqual(['README.txt a.md z.txt', 'b.md c.md']);
});
