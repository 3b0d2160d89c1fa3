import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';

/** Pictures and packed files that hold some words where nobody looks. */
const dot = sharp({ create: { width: 2, height: 2, channels: 3, background: 'white' } });

/** A PNG with one chunk more, before its pixels. */
export async function pngWith(name: string, data: Uint8Array): Promise<Uint8Array> {
  const png = await dot.clone().png().toBuffer();
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([png.subarray(0, 33), head, data, Buffer.alloc(4), png.subarray(33)]);
}

export const pngText = (words: string): Promise<Uint8Array> => pngWith('tEXt', Buffer.from(`Comment\0${words}`));
export const pngPacked = (words: string): Promise<Uint8Array> => pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(words)]));
export const pngAfter = async (words: string): Promise<Uint8Array> => Buffer.concat([await dot.clone().png().toBuffer(), Buffer.from(words)]);
export const jpegExif = (words: string): Promise<Uint8Array> => dot.clone().withExif({ IFD0: { ImageDescription: words } }).jpeg().toBuffer();
export const webpExif = (words: string): Promise<Uint8Array> => dot.clone().withExif({ IFD0: { ImageDescription: words } }).webp().toBuffer();

export const zipOf = (files: Record<string, string | Uint8Array>, comment = ''): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [typeof content === 'string' ? strToU8(content) : content, { comment }] as const])));

/** A workbook as a spreadsheet writes it: a formula with its cached value, strings apart, properties. */
export const xlsxOf = (parts: { cached?: string; string?: string; property?: string }): Uint8Array =>
  zipOf({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><f>B1+B2</f><v>${parts.cached ?? '0'}</v></c></row></sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>${parts.string ?? 'Helpers'}</t></si></sst>`,
    'docProps/core.xml': `<cp:coreProperties><dc:description>${parts.property ?? ''}</dc:description></cp:coreProperties>`,
  });

export const gzip = (words: string): Uint8Array => gzipSync(words);
export const brotli = (words: string): Uint8Array => brotliCompressSync(words);
/** As the search index packs its files: a mark, then strings with their lengths. */
export const pagefind = (words: string): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x83, 0x60 + Math.min(words.length, 23)]), Buffer.from(words), Buffer.from([0x80])]));
export const utf16 = (words: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
