import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

const text = /\.(?:html|css|js|mjs|json|geojson|csv|xml|svg|txt|md|webmanifest|atom)$/;

/** The best quality takes thirty times as long as the good one, and more, and saves a tenth. */
const best = 11;
const good = 6;
/** Bytes of text that get the best quality, some seconds' work: all of a usual site, the upper floors of a huge one. */
const worthTheBest = 8_000_000;

/**
 * Writes `.br` and `.gz` beside every text file of the folder. The same bytes in, the same out. Files near the root,
 * which most readers meet, are packed first and best.
 */
export async function precompress(folder: string, most = worthTheBest): Promise<void> {
  const depth = (path: string) => path.split('/').length;
  const files = listFiles(folder).filter((path) => text.test(path)).sort((a, b) => depth(a) - depth(b));
  let bytes = 0;
  const queue = files.map((file) => {
    const path = join(folder, file);
    bytes += statSync(path).size;
    return { path, quality: bytes <= most ? best : good };
  });
  await Promise.all([0, 1].map((lane) => packAll(queue.filter((_, i) => i % 2 === lane))));
}

async function packAll(queue: { path: string; quality: number }[]): Promise<void> {
  for (const { path, quality } of queue) {
    const bytes = await readFile(path);
    await writeFile(`${path}.br`, await toBrotli(bytes, quality));
    await writeFile(`${path}.gz`, await toGzip(bytes));
  }
}

/** The bytes as brotli packs them, as well as it can unless told otherwise. */
export function toBrotli(bytes: Buffer, quality = best): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}

async function toGzip(bytes: Buffer): Promise<Buffer> {
  const zipped = await promisify(gzip)(bytes, { level: 9 });
  // Byte 9 names the operating system; "unknown" makes every machine write the same file.
  zipped[9] = 255;
  return zipped;
}
