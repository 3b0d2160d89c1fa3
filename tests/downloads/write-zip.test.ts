import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { sha256, writeChecksums } from '../../src/downloads/write-checksums.ts';
import { writeZip } from '../../src/downloads/write-zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const files = [file('b/two.txt', '二'), file('a.txt', 'one'), file('c.png', 'not really')];

test('Files come out as they went in, sorted by name.', () => {
  const unpacked = unzipSync(writeZip(files, '2022-01-01'));
  expect(Object.keys(unpacked)).toEqual(['a.txt', 'b/two.txt', 'c.png']);
  expect(new TextDecoder().decode(unpacked['b/two.txt'])).toBe('二');
});

test('The same files give the same bytes in any order and in any time zone, daylight saving or not.', () => {
  const packs = ['Asia/Shanghai', 'Pacific/Chatham', 'America/St_Johns', 'UTC'].map((each) => {
    process.env['TZ'] = each;
    return sha256(writeZip(each === 'UTC' ? [...files].reverse() : files, '2022-06-30'));
  });
  expect(new Set(packs).size).toBe(1);
});

test('Another day gives other bytes, since a pack says of when it is.', () => {
  expect(sha256(writeZip(files, '2022-01-01'))).not.toBe(sha256(writeZip(files, '2022-01-02')));
});

test('Checksums are those that sha256sum knows, sorted by name.', () => {
  // echo -n abc | sha256sum
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(writeChecksums([file('b.txt', 'abc'), file('a.txt', 'abc')])).toBe(`${abc}  a.txt\n${abc}  b.txt\n`);
});
