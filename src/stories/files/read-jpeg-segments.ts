import { behindTheEnd, byteAt, colourProfile, comment, iptc, xmp, type Hidden } from './hidden.ts';
import { tellExif } from './tell-exif.ts';

/** Marker, body without its length, place of the marker in the file. */
type Segment = { marker: number; body: Buffer; offset: number };

const [startOfScan, endOfImage] = [0xda, 0xd9];
/** Markers without a length: start, restarts. */
const bare = (marker: number): boolean => marker === 0xd8 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** What a JPEG carries beside its picture (ITU T.81, annex B); one that is cut short is read as far as it goes. */
export function readJpegSegments(bytes: Buffer): readonly Hidden[] {
  const hidden: Hidden[] = [];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return [...hidden, behindTheEnd(at, bytes.length - at)];
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === endOfImage) {
      const end = at + 2;
      return end < bytes.length ? [...hidden, behindTheEnd(end, bytes.length - end)] : hidden;
    } else if (bare(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return hidden;
      const length = bytes.readUInt16BE(at + 2);
      hidden.push(...tellSegment({ marker, body: bytes.subarray(at + 4, at + 2 + length), offset: at }));
      at += 2 + length;
      if (marker === startOfScan) at = endOfScan(bytes, at);
    }
  }
  return hidden;
}

/** The next marker after the coded picture: FF that is no FF00 and no restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

function tellSegment({ marker, body, offset }: Segment): readonly Hidden[] {
  const is = (sign: string): boolean => body.toString('latin1', 0, sign.length) === sign;
  const tell = (what: Hidden['what']): readonly Hidden[] => [{ at: byteAt(offset), what }];
  if (marker === 0xfe) return tell(comment);
  if (marker < 0xe0 || marker > 0xef) return [];
  if (marker === 0xe0 && is('JFIF\0')) return body.length > 14 ? tell({ en: 'a small second picture (JFIF thumbnail)', zh: '缩略图（JFIF）' }) : [];
  // How colours are coded, in twelve bytes.
  if (marker === 0xee && is('Adobe') && body.length === 12) return [];
  if (marker === 0xe1 && is('Exif\0\0')) return tellExif(body, offset);
  if (marker === 0xe1 && is('http://ns.adobe.com/x')) return tell(xmp);
  if (marker === 0xe2 && is('ICC_PROFILE\0')) return tell(colourProfile);
  if (marker === 0xe2 && is('MPF\0')) return tell({ en: 'a list of further pictures (MPF)', zh: '附加图片目录（MPF）' });
  if (marker === 0xed) return tell(iptc);
  return tell({ en: `a block of a camera or a program (APP${marker - 0xe0})`, zh: `相机或软件写入的数据块（APP${marker - 0xe0}）` });
}
