import { byteAt, xmp, type Hidden } from './hidden.ts';
import { tellExif } from './tell-exif.ts';

/** What a picture of any other kind can be seen to carry, by the marks with which EXIF and XMP begin, wherever they stand. */
export function searchMarks(bytes: Buffer): readonly Hidden[] {
  const exif = bytes.indexOf('Exif\0\0', 0, 'latin1');
  const packet = ['<x:xmpmeta', '<?xpacket', 'http://ns.adobe.com/xap/1.0/'].map((mark) => bytes.indexOf(mark, 0, 'latin1')).filter((at) => at >= 0);
  return [
    ...(exif >= 0 ? tellExif(bytes.subarray(exif), exif) : []),
    ...(packet.length > 0 ? [{ at: byteAt(Math.min(...packet)), what: xmp }] : []),
  ];
}
