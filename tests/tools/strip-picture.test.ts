import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { kindOf } from '../../src/stories/files/file-kinds.ts';
import { findHidden } from '../../src/stories/files/find-hidden.ts';
import { leavePixels, type Strippable } from '../../tools/strip-picture/leave-pixels.ts';
import { gps, makePdf, plainPicture, withExif } from '../fixtures/make-hiding-files.ts';

let folder: string;
const made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strip-'));
  made.push(folder);
});
afterAll(() => made.forEach((each) => rmSync(each, { recursive: true, force: true })));

const strip = (...files: string[]) => spawnSync(process.execPath, ['tools/strip-picture.ts', ...files], { encoding: 'utf8' });

test('A photograph keeps what is seen, upright, and loses the rest; a second run changes nothing', async () => {
  const path = join(folder, 'gate.jpg');
  cpSync('tests/fixtures/hiding/gate.jpg', path);
  const { status, stdout } = strip(path);
  expect(status).toBe(0);
  expect(stdout).toMatch(/已去掉[\s\S]*taken out: EXIF: the place where it was taken \(GPS\).*XMP.*colour profile[\s\S]*history/);
  const clean = readFileSync(path);
  expect(findHidden(clean, kindOf(clean))).toEqual([]);
  expect(clean.includes('KESTREL')).toBe(false);
  const { width, height, orientation } = await sharp(clean).metadata();
  expect([width, height, orientation]).toEqual([1000, 1400, undefined]);
  expect(strip(path).stdout).toMatch(/nothing was changed/);
  expect(readFileSync(path).equals(clean)).toBe(true);
  expect(readdirSync(folder)).toEqual(['gate.jpg']);
});

test('Every pixel of a PNG stays, also where it is clear', async () => {
  const before = readFileSync('tests/fixtures/hiding/seeds.png');
  const after = await leavePixels(before, 'png');
  const pixels = (bytes: Buffer) => sharp(bytes).ensureAlpha().toColourspace('srgb').raw().toBuffer();
  expect((await pixels(after)).equals(await pixels(before))).toBe(true);
  expect(after.includes('KESTREL')).toBe(false);
});

test.each<Strippable>(['jpg', 'png', 'webp'])('A %s of one colour keeps it, and its kind', async (kind) => {
  const after = await leavePixels(await withExif(kind, gps), kind);
  expect(kindOf(after)).toBe(kind);
  expect(findHidden(after, kind)).toEqual([]);
  const { dominant } = await sharp(after).stats();
  const before = (await sharp(await plainPicture(kind)).stats()).dominant;
  expect([dominant.r, dominant.g, dominant.b]).toEqual([before.r, before.g, before.b]);
});

test('Several files are stripped in one go', async () => {
  const paths = ['a.png', 'b.webp'].map((name) => join(folder, name));
  writeFileSync(paths[0]!, await withExif('png', gps));
  writeFileSync(paths[1]!, await withExif('webp', gps));
  expect(strip(...paths).status).toBe(0);
  for (const path of paths) expect(findHidden(readFileSync(path), kindOf(readFileSync(path)))).toEqual([]);
});

test.each([
  ['no file', () => [], /no file/],
  ['a file that is not there', () => [join(folder, 'none.jpg')], /none\.jpg\n.*no such file/],
  ['a PDF', () => [write('a.jpg', makePdf(''))], /a PDF document[\s\S]*save it as \.jpg/],
  ['a picture that cannot be read', () => [write('a.jpg', Buffer.from('\xff\xd8\xff\xfe\0\x09KESTREL', 'latin1'))], /cannot be read/],
])('%s is refused, and nothing is changed', (_, files, says) => {
  const given = files();
  const before = given[0] && readdirSync(folder).length > 0 ? readFileSync(given[0]) : undefined;
  const { status, stderr } = strip(...given);
  expect(status).toBe(1);
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/发现：/);
  if (before && given[0]) expect(readFileSync(given[0]).equals(before)).toBe(true);
});

function write(name: string, bytes: Buffer): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
