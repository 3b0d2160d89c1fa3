import type { InBoth } from '../../locale/locales.ts';
import { behindTheEnd, byteAt, colourProfile, xmp, type Hidden } from './hidden.ts';
import { tellExif } from './tell-exif.ts';

/** Chunks that hold the picture or say how to show it; those of a moving picture are for another check. */
const shown = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'hIST', 'cICP', 'mDCV', 'cLLI', 'acTL', 'fcTL', 'fdAT']);

const named: Readonly<Record<string, InBoth>> = {
  iCCP: colourProfile,
  tIME: { en: 'the time of its last change', zh: '最后修改的时间' },
  caBX: { en: 'content credentials (who made it and how)', zh: '内容凭证（制作者与制作方式）' },
};
/** What texts of a PNG are mostly called; any other name is not repeated. */
const keywords = /^(?:Title|Author|Description|Copyright|Creation Time|Software|Disclaimer|Warning|Source|Comment|date:\w+|Raw profile type \w+)$/;

/** What a PNG carries beside its picture (PNG, third edition, W3C 2025). */
export function readPngChunks(bytes: Buffer): readonly Hidden[] {
  const hidden: Hidden[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!shown.has(name)) hidden.push(...tellChunk(name, bytes.subarray(at + 8, end - 4), at));
    if (name === 'IEND') return end < bytes.length ? [...hidden, behindTheEnd(end, bytes.length - end)] : hidden;
    at = end;
  }
  return hidden;
}

function tellChunk(name: string, body: Buffer, offset: number): readonly Hidden[] {
  if (name === 'eXIf') return tellExif(body, offset);
  const tell = (what: InBoth): readonly Hidden[] => [{ at: byteAt(offset), what }];
  const known = named[name];
  if (known) return tell(known);
  if (!/^(?:tEXt|zTXt|iTXt)$/.test(name)) return tell({ en: 'a chunk that belongs to no picture', zh: '不属于图片的数据块' });
  const keyword = body.toString('latin1', 0, Math.max(0, body.indexOf(0)));
  if (keyword === 'XML:com.adobe.xmp') return tell(xmp);
  const about = keywords.test(keyword) ? { en: ` (${keyword})`, zh: `（${keyword}）` } : { en: '', zh: '' };
  return tell({ en: `${name}, a text${about.en}`, zh: `${name} 文字${about.zh}` });
}
