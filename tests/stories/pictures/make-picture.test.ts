import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePicture, widthsOf } from '../../../src/stories/pictures/make-picture.ts';

const gate = 'tests/fixtures/hiding/gate.jpg';
const seeds = 'tests/fixtures/hiding/seeds.png';
const says = (bytes: Buffer) => bytes.toString('latin1');

test('The originals of the tests do hide what must not be published', async () => {
  const { exif, xmp, icc, orientation } = await sharp(gate).metadata();
  expect(says(exif ?? Buffer.alloc(0))).toContain('KESTREL');
  expect([orientation, Boolean(xmp), Boolean(icc)]).toEqual([6, true, true]);
  expect(says(readFileSync(seeds))).toContain('KESTREL');
});

describe.each(['webp', 'jpg'] as const)('A picture made as %s', (format) => {
  test.each([gate, seeds])('carries nothing of what %s hides', async (path) => {
    const made = await makePicture(path, 240, format);
    const { exif, xmp, icc, iptc, comments, orientation } = await sharp(made).metadata();
    expect([exif, xmp, icc, iptc, comments, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(says(made)).not.toMatch(/KESTREL|Exif|ICC_PROFILE|http:|tEXt|EXIF|XMP /);
  });

  test('stands upright and has the width that was asked for', async () => {
    const { width, height, format: kind } = await sharp(await makePicture(gate, 240, format)).metadata();
    expect([width, height, kind]).toEqual([240, 336, format === 'jpg' ? 'jpeg' : 'webp']);
  });

  test('has the colour of paper where the original has none, and no transparency', async () => {
    const { data, info } = await sharp(await makePicture(seeds, 240, format)).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    const off = [0xfb, 0xf6, 0xec].map((value, at) => Math.abs((data[at] ?? 0) - value));
    expect(Math.max(...off)).toBeLessThan(6);
  });

  test('has the same bytes each time', async () => {
    expect((await makePicture(gate, 241, format)).equals(await makePicture(gate, 241, format))).toBe(true);
  });
});

test('No picture is offered larger than it is', () => {
  expect(widthsOf(300, 'webp')).toEqual([300]);
  expect(widthsOf(800, 'webp')).toEqual([480, 800]);
  expect(widthsOf(1000, 'webp')).toEqual([480, 800, 1000]);
  expect(widthsOf(5000, 'webp')).toEqual([480, 800, 1200]);
  expect(widthsOf(300, 'jpg')).toEqual([300]);
  expect(widthsOf(5000, 'jpg')).toEqual([800]);
});
