import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Reading, Unread } from './canary.ts';
import { jpegWords, pngWords, webpWords } from './picture-words.ts';
import { zipList } from './zip-list.ts';

/** What a file says, unpacked, and what of it could not be read, with the reason. */
export type Unpacked = { readonly readings: readonly Reading[]; readonly unread: readonly Unread[] };

const deepest = 6;
const starts = (bytes: Buffer, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/**
 * Every text in a file: as it is, out of gzip, brotli, ZIP (and so XLSX) at any depth, and the words that pictures
 * carry beside their pixels. `at` begins with the way to it within the file.
 */
export function unpackFile(path: string, bytes: Buffer, at = '', depth = 0): Unpacked {
  if (depth > deepest) return { readings: [], unread: ['packed too many times over'] };
  const inside = (step: string): string => (at ? `${at} › ${step}` : step);
  const under = (readings: readonly Reading[], unread: readonly Unread[]): Unpacked => ({ readings: readings.map((each) => ({ ...each, at: inside(each.at) })), unread });
  if (starts(bytes, 0x1f, 0x8b)) {
    const head = { at: inside('head of the packed file'), text: bytes.subarray(10, 64).toString('latin1').split('\0')[0] ?? '' };
    const { readings, unread } = unpackFile(path.replace(/\.gz$/, ''), gunzipSync(bytes), at, depth + 1);
    return { readings: bytes[3] ? [head, ...readings] : readings, unread };
  }
  if (path.endsWith('.br')) return unpackFile(path.slice(0, -3), brotliDecompressSync(bytes), at, depth + 1);
  if (starts(bytes, 0x50, 0x4b)) return unpackZip(bytes, inside, depth);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return under(pngWords(bytes), ['the pixels of a PNG']);
  if (starts(bytes, 0xff, 0xd8, 0xff)) return under(jpegWords(bytes), ['the pixels of a JPEG']);
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes.toString('latin1', 8, 12) === 'WEBP') return under(webpWords(bytes), ['the pixels of a WebP']);
  if (starts(bytes, 0x77, 0x4f, 0x46, 0x32)) return { readings: [], unread: ['a font (WOFF2), which holds letters and no figures of ours'] };
  if (starts(bytes, 0x78, 0xda) || starts(bytes, 0x78, 0x9c)) {
    try {
      return unpackFile(path, inflateSync(bytes), at, depth + 1);
    } catch {
      // A text that begins so.
    }
  }
  return { readings: decode(bytes).map((text) => ({ at, text })), unread: [] };
}

/** Every file of a ZIP, their names, and the list at its end, where comments stand. */
function unpackZip(bytes: Buffer, inside: (step: string) => string, depth: number): Unpacked {
  const files = Object.entries(unzipSync(bytes));
  const parts = files.map(([name, content]) => unpackFile(name, Buffer.from(content), inside(name), depth + 1));
  return {
    readings: [{ at: inside('names and comments'), text: zipList(bytes) }, ...parts.flatMap(({ readings }) => readings)],
    unread: parts.flatMap(({ unread }) => unread),
  };
}

/** The text of bytes, in UTF-8 and, where every other byte is nought, in UTF-16 of either order. */
function decode(bytes: Buffer): string[] {
  if (starts(bytes, 0xff, 0xfe)) return [bytes.toString('utf16le')];
  if (starts(bytes, 0xfe, 0xff)) return [Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString('utf16le')];
  const text = bytes.toString('utf8');
  return /(?:[\d,.]\0){3}|(?:\0[\d,.]){3}/.test(text) ? [text, text.replaceAll('\0', '')] : [text];
}
