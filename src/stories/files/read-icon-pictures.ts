import { byteAt, type Hidden } from './hidden.ts';
import { readPngChunks } from './read-png-chunks.ts';

const pngMark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** What the pictures of an icon file carry; those that are no PNG are plain rows of pixels. Anything behind the last is told. */
export function readIconPictures(bytes: Buffer): readonly Hidden[] {
  const count = bytes.readUInt16LE(4);
  let end = 6 + count * 16;
  const hidden: Hidden[] = [];
  for (let entry = 6; entry < 6 + count * 16 && entry + 16 <= bytes.length; entry += 16) {
    const [size, from] = [bytes.readUInt32LE(entry + 8), bytes.readUInt32LE(entry + 12)];
    const picture = bytes.subarray(from, from + size);
    if (picture.subarray(0, 8).equals(pngMark)) hidden.push(...readPngChunks(picture).map(({ at, what }) => ({ at: `picture at ${byteAt(from)}, ${at}`, what })));
    end = Math.max(end, from + size);
  }
  return end < bytes.length ? [...hidden, { at: byteAt(end), what: { en: 'bytes behind its last picture', zh: '最后一张图之后还有内容' } }] : hidden;
}
