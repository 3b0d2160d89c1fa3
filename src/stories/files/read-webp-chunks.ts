import { behindTheEnd, byteAt, colourProfile, xmp, type Hidden } from './hidden.ts';
import { tellExif } from './tell-exif.ts';

const shown = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);

/** What a WebP carries beside its picture (RFC 9649). */
export function readWebpChunks(bytes: Buffer): readonly Hidden[] {
  const hidden: Hidden[] = [];
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= end; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (!shown.has(name)) hidden.push(...tellChunk(name, bytes.subarray(at + 8, at + 8 + size), at));
    at += 8 + size + (size % 2);
  }
  return end < bytes.length ? [...hidden, behindTheEnd(end, bytes.length - end)] : hidden;
}

function tellChunk(name: string, body: Buffer, offset: number): readonly Hidden[] {
  if (name === 'EXIF') return tellExif(body, offset);
  const what = name === 'XMP ' ? xmp : name === 'ICCP' ? colourProfile : { en: 'a chunk that belongs to no picture', zh: '不属于图片的数据块' };
  return [{ at: byteAt(offset), what }];
}
