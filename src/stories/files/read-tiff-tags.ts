import type { InBoth } from '../../locale/locales.ts';

/** Tags that only say how to show the pixels: turning, density, colour model, version, size. */
const plain = new Set([0x0100, 0x0101, 0x0112, 0x011a, 0x011b, 0x0128, 0x0213, 0x8769, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003]);

/** What the telling tags tell, the worst first. */
const telling: readonly (readonly [InBoth, readonly number[]])[] = [
  [{ en: 'the place where it was taken (GPS)', zh: '拍摄地点（GPS）' }, [0x8825]],
  [{ en: 'a name or a description', zh: '姓名或说明' }, [0x010e, 0x013b, 0x8298, 0x9286, 0xa430, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f]],
  [{ en: 'the serial number of the camera', zh: '相机序列号' }, [0xa431, 0xa435, 0xc62f]],
  [{ en: 'the maker’s own notes', zh: '厂商私有信息（MakerNote）' }, [0x927c, 0xc634]],
  [{ en: 'the time', zh: '时间' }, [0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292]],
  [{ en: 'the camera or the program', zh: '相机或软件' }, [0x010f, 0x0110, 0x0131, 0xa433, 0xa434, 0x013c]],
];
const thumbnail: InBoth = { en: 'a small second picture (thumbnail)', zh: '缩略图' };
const more: InBoth = { en: 'how it was taken', zh: '拍摄参数' };
const unreadable: InBoth = { en: 'something that cannot be read', zh: '无法读取的内容' };

/** Signs that a program leaves and that say nothing about anybody fit into this. */
const mostPlainBytes = 400;

/**
 * What a TIFF block tells beyond how to show the pixels: the EXIF of a JPEG, PNG or WebP, or a TIFF itself. Follows
 * TIFF 6.0 and Exif 2.32; an empty list means that nothing is told. Names kinds of tags, never what they hold.
 */
export function tellTags(bytes: Buffer): readonly InBoth[] {
  try {
    const { tags, thumbnails } = readTags(bytes);
    const told = telling.filter(([, ids]) => ids.some((id) => tags.has(id))).map(([words]) => words);
    if (thumbnails) told.push(thumbnail);
    const known = new Set([...plain, ...telling.flatMap(([, ids]) => ids)]);
    if ([...tags].some((id) => !known.has(id))) told.push(more);
    return told.length === 0 && bytes.length > mostPlainBytes ? [unreadable] : told;
  } catch {
    return [unreadable];
  }
}

function readTags(bytes: Buffer): { tags: ReadonlySet<number>; thumbnails: boolean } {
  const little = bytes.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const tags = new Set<number>();
  const seen = new Set<number>();
  const readDirectory = (at: number): number => {
    if (seen.has(at)) return 0;
    seen.add(at);
    const count = short(at);
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const tag = short(entry);
      tags.add(tag);
      if (tag === 0x8769) readDirectory(long(entry + 8));
    }
    const next = at + 2 + count * 12;
    return next + 4 <= bytes.length ? long(next) : 0;
  };
  const second = readDirectory(long(4));
  return { tags, thumbnails: second !== 0 };
}
