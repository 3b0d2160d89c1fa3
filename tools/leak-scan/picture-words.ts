import { inflateSync } from 'node:zlib';
import type { Reading } from './canary.ts';

const latin = (bytes: Buffer): string => bytes.toString('latin1');
const words = (bytes: Buffer): string => bytes.toString('utf8');

/** Everything of a PNG but its pixels: each chunk, with packed text unpacked, and what stands after the end. */
export function pngWords(bytes: Buffer): Reading[] {
  const readings: Reading[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const name = latin(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name !== 'IDAT' && name !== 'fdAT') readings.push({ at: `${name} chunk`, text: words(data) }, ...packedText(name, data));
    at += 12 + length;
    if (name === 'IEND') break;
  }
  return [...readings, { at: 'after the end', text: words(bytes.subarray(at)) }];
}

/** zTXt, iTXt and colour profiles may be packed: what begins at some byte as a zlib stream. */
function packedText(name: string, data: Buffer): Reading[] {
  if (!['zTXt', 'iTXt', 'iCCP'].includes(name)) return [];
  for (let from = data.indexOf(0x78); from >= 0; from = data.indexOf(0x78, from + 1)) {
    try {
      return [{ at: `${name} chunk, unpacked`, text: words(inflateSync(data.subarray(from))) }];
    } catch {
      // Only an x; the next may begin the stream.
    }
  }
  return [];
}

/** Everything of a JPEG but its pixels: each segment, and what stands after the end. */
export function jpegWords(bytes: Buffer): Reading[] {
  const readings: Reading[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    readings.push({ at: `segment ${marker.toString(16)}`, text: words(bytes.subarray(at + 4, at + 2 + length)) });
    at += 2 + length;
    // After the head of a scan come pixels, up to the next marker that is neither a stuffed byte nor a restart.
    if (marker === 0xda) while (at < bytes.length && !(bytes[at] === 0xff && !isPixel(bytes[at + 1] ?? 0))) at += 1;
  }
  return [...readings, { at: 'after the end', text: words(bytes.subarray(at + 2)) }];
}

const isPixel = (byte: number): boolean => byte === 0 || (byte >= 0xd0 && byte <= 0xd7);

/** Everything of a WebP but its pixels: each chunk, and what stands after the end. */
export function webpWords(bytes: Buffer): Reading[] {
  const readings: Reading[] = [];
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  let at = 12;
  while (at + 8 <= end) {
    const name = latin(bytes.subarray(at, at + 4));
    const length = bytes.readUInt32LE(at + 4);
    if (!['VP8 ', 'VP8L', 'ALPH', 'ANMF'].includes(name)) readings.push({ at: `${name.trim()} chunk`, text: words(bytes.subarray(at + 8, at + 8 + length)) });
    at += 8 + length + (length % 2);
  }
  return [...readings, { at: 'after the end', text: words(bytes.subarray(end)) }];
}
