import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [number, number, number];
/** Rows of red, green and blue, a byte each. */
export type Pixels = { width: number; height: number; data: Uint8Array };

/**
 * A PNG of at most sixteen colours, four bits a pixel: each pixel becomes the nearest of the palette. Small, quick, and
 * the same bytes wherever it is written, which a library that looks for the best palette does not promise.
 * Maps to take away have more colours and choose their palette from their pixels, at a byte a pixel: `src/downloads/write-picture.ts`.
 */
export function writePng({ width, height, data }: Pixels, palette: readonly Colour[]): Buffer {
  if (palette.length > 16) throw new Error(`${palette.length} colours; at most 16.`);
  const rowBytes = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(rowBytes * height);
  const known = new Map<number, number>();
  // Most pixels are like the one before.
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const key = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
      if (key !== last) {
        index = known.get(key) ?? nearest(key, palette);
        known.set((last = key), index);
      }
      rows[y * rowBytes + 1 + (x >> 1)]! |= x & 1 ? index : index << 4;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

function nearest(key: number, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => ((key >> 16) - r) ** 2 + (((key >> 8) & 255) - g) ** 2 + ((key & 255) - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
