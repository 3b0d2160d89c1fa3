import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import type { InBoth } from '../../locale/locales.ts';

/** What a picture measures, upright, in pixels. */
export type Measured = { width: number; height: number };

/** What is wrong with a picture file. */
export type PictureFault = { found: InBoth; expected: InBoth; todo: InBoth };

const mostBytes = 20_000_000;
const mostPixels = 40_000_000;

const beginnings: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  webp: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
};

const still: InBoth = { en: 'one still picture in JPEG, PNG or WebP, at most 20 MB and 40 megapixels', zh: '一张静止的 JPEG、PNG 或 WebP 图片，不超过 20 MB、4000 万像素' };
const again: InBoth = { en: 'export it again from the program it was made with', zh: '用制作它的软件重新导出' };

/** Looks at a picture file: what its bytes are, whatever its name says, how large it is, whether all of it can be read. */
export async function inspectPicture(path: string): Promise<Measured | PictureFault> {
  const { size } = statSync(path);
  if (size > mostBytes) return fault({ en: `a file of ${Math.ceil(size / 1e6)} MB`, zh: `文件有 ${Math.ceil(size / 1e6)} MB` }, { en: 'make it smaller: a page shows 1200 pixels of its width', zh: '请缩小：页面最多显示 1200 像素宽' });
  const bytes = readFileSync(path);
  const kind = Object.keys(beginnings).find((each) => beginnings[each]?.(bytes));
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!kind) return fault({ en: 'a file that is no picture, or of another kind', zh: '文件不是图片，或者是别的格式' }, again);
  if (kind !== ending) return fault({ en: `a ${kind} picture with the ending .${ending}`, zh: `实为 ${kind} 图片，扩展名却是 .${ending}` }, { en: `rename it to end in .${kind}, here and in the front matter`, zh: `把扩展名改为 .${kind}，信息栏里也改` });
  try {
    const { width, height, pages = 1, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (pages > 1 || isMovingPng(bytes)) return fault({ en: 'a picture that moves', zh: '会动的图片' }, { en: 'export one still picture', zh: '导出一张静止的图片' });
    if (width * height > mostPixels) return fault({ en: `a picture of ${width} × ${height} pixels`, zh: `图片有 ${width} × ${height} 像素` }, { en: 'make it smaller: a page shows 1200 pixels of its width', zh: '请缩小：页面最多显示 1200 像素宽' });
    // Reads every line of it, so that a picture cut short is told here and not by a reader.
    await sharp(bytes, { failOn: 'warning' }).resize(8).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return fault({ en: 'a picture that cannot be read to its end', zh: '图片损坏，无法完整读取' }, again);
  }
}

const fault = (found: InBoth, todo: InBoth): PictureFault => ({ found, expected: still, todo });

/** An animated PNG says so in a chunk before the first picture data. */
function isMovingPng(bytes: Buffer): boolean {
  const control = bytes.indexOf('acTL');
  return beginnings['png']?.(bytes) === true && control > 0 && control < bytes.indexOf('IDAT');
}
