import { byteAt, type Hidden } from './hidden.ts';
import { tellTags } from './read-tiff-tags.ts';

/** What an EXIF block tells; `bytes` may begin with the `Exif` of a JPEG. Nothing where it only says how to turn the picture. */
export function tellExif(bytes: Buffer, offset: number): readonly Hidden[] {
  const start = bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const told = tellTags(bytes.subarray(start));
  if (told.length === 0) return [];
  return [{ at: byteAt(offset), what: { en: `EXIF: ${told.map(({ en }) => en).join(', ')}`, zh: `EXIF：${told.map(({ zh }) => zh).join('、')}` } }];
}
