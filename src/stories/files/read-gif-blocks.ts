import { behindTheEnd, byteAt, comment, xmp, type Hidden } from './hidden.ts';

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];
const [commentLabel, textLabel, programLabel] = [0xfe, 0x01, 0xff];

/** What a GIF carries beside its pictures (GIF 89a); one that is cut short is read as far as it goes. */
export function readGifBlocks(bytes: Buffer): readonly Hidden[] {
  const hidden: Hidden[] = [];
  let at = 13 + colours(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === trailer) return at + 1 < bytes.length ? [...hidden, behindTheEnd(at + 1, bytes.length - at - 1)] : hidden;
    if (kind === extension) {
      const label = bytes[at + 1];
      const program = bytes.toString('latin1', at + 3, at + 14);
      if (label === commentLabel) hidden.push({ at: byteAt(at), what: comment });
      if (label === textLabel) hidden.push({ at: byteAt(at), what: { en: 'a text', zh: '文字' } });
      if (label === programLabel && !/^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(program)) {
        hidden.push({ at: byteAt(at), what: program.startsWith('XMP') ? xmp : { en: 'a block of a program', zh: '软件写入的数据块' } });
      }
      at = endOfBlocks(bytes, at + 2);
    } else if (kind === image) at = endOfBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
    else return [...hidden, behindTheEnd(at, bytes.length - at)];
  }
  return hidden;
}

/** Bytes of the table of colours that flags announce. */
const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Behind the empty block that ends a row of blocks. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
