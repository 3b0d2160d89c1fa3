import { crc32, deflateSync } from 'node:zlib';

/** Rows of pixels, each a byte of red, green, blue and opacity; all of them opaque. */
export type Pixels = { width: number; height: number; data: Uint8Array };

/** For every colour there is, the number it was met with in a picture, from one; nought where it was not met. Made once: it is large. */
let met: Uint32Array | undefined;

/**
 * A PNG in the 256 colours its pixels have most; the few others, all at the edges of shapes, become the nearest of these.
 * Less than half as large as with every colour, in a few hundredths of a second, and the same bytes wherever it is written,
 * which a library that looks for the best palette does not promise. It says nothing but the picture: no date, no program.
 * Cards and icons are written by `tools/build/cards/write-png.ts`: they have a palette that is known, of at most sixteen
 * colours, and so half the bytes of what this would make of them.
 */
export function writePicture({ width, height, data }: Pixels): Buffer<ArrayBuffer> {
  const { colours, numbers } = readColours(new Uint32Array(data.buffer, data.byteOffset, width * height));
  const palette = commonColours(colours);
  const places = new Map(palette.map((colour, at) => [colour, at]));
  const indexes = Uint8Array.from(colours, ({ colour }) => places.get(colour) ?? nearest(colour, palette));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    // Each row begins with a byte that says it is not filtered.
    to += 1;
    for (let x = 0; x < width; x += 1, at += 1, to += 1) rows[to] = indexes[numbers[at]!]!;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const listed = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, colour >> 16]));
  const chunks = [chunk('IHDR', head), chunk('PLTE', listed), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

type Counted = { colour: number; pixels: number };

/** Colours a drawing may have; it has some thousand. */
const most = 65_536;

/** Each colour there is, with how many pixels have it, and the colour of each pixel by its number among them. */
function readColours(pixels: Uint32Array): { colours: Counted[]; numbers: Uint16Array } {
  met ??= new Uint32Array(1 << 24);
  const colours: Counted[] = [];
  const numbers = new Uint16Array(pixels.length);
  let last = -1;
  let number = 0;
  let since = 0;
  const count = (until: number): void => {
    if (until > since) colours[number]!.pixels += until - since;
    since = until;
  };
  for (let at = 0; at < pixels.length; at += 1) {
    // A pixel in one number, blue, green, red from the top: every machine this runs on puts the low byte first.
    const colour = pixels[at]! & 0xffffff;
    // Most pixels are like the one before.
    if (colour !== last) {
      count(at);
      last = colour;
      number = (met[colour] ||= colours.push({ colour, pixels: 0 })) - 1;
    }
    numbers[at] = number;
  }
  count(pixels.length);
  for (const { colour } of colours) met[colour] = 0;
  if (colours.length > most) throw new Error(`${colours.length} colours; a drawing has at most ${most}.`);
  return { colours, numbers };
}

/** The colours most pixels have, at most 256; of two as common, the smaller number first. */
const commonColours = (colours: readonly Counted[]): number[] =>
  colours.toSorted((a, b) => b.pixels - a.pixels || a.colour - b.colour).slice(0, 256).map(({ colour }) => colour);

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  // Asked some thousand times a picture: a plain loop takes a tenth of the time.
  for (let at = 0; at < palette.length; at += 1) {
    const other = palette[at]!;
    const distance = ((colour >> 16) - (other >> 16)) ** 2 + (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((colour & 255) - (other & 255)) ** 2;
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
