import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib';
import { isText } from '../../src/downloads/content-types.ts';
import { listFiles } from './list-files.ts';

/** Bytes of text that are packed as well as can be, some seconds' work: all of a usual site, the upper floors of a huge one. */
const worthTheBest = 9_000_000;

/**
 * Writes `.br` and `.gz` beside every text file of the folder. The same bytes in, the same out. Pages and what they need
 * come first, those near the root before others, and are packed best; the rest of a huge site in a thirtieth of the time,
 * a tenth larger. Pages of single figures, which are many and light, come after the others.
 */
export async function precompress(folder: string, most = worthTheBest): Promise<void> {
  const depth = (path: string) => path.split('/').length;
  const late = (path: string) => (!/\.(?:html|css|js)$/.test(path) ? 2 : Number(/^(?:[a-z]{2}\/)?figures\/./.test(path)));
  const files = listFiles(folder).filter(isText).sort((a, b) => late(a) - late(b) || depth(a) - depth(b));
  const paths = files.map((file) => join(folder, file));
  let bytes = 0;
  const within = paths.findIndex((path) => (bytes += statSync(path).size) > most);
  const first = within < 0 ? paths : paths.slice(0, within);
  await Promise.all([0, 1].map((lane) => packBest(first.filter((_, at) => at % 2 === lane))));
  paths.slice(first.length).forEach(packFast);
}

async function packBest(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const bytes = await readFile(path);
    await writeFile(`${path}.br`, await toBrotli(bytes));
    await writeFile(`${path}.gz`, withoutSystem(await promisify(gzip)(bytes, { level: 9 })));
  }
}

/** At once and in one thread: the packing of a page takes less time than handing it over. */
function packFast(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, effort(bytes, 9, 16)));
  writeFileSync(`${path}.gz`, withoutSystem(gzipSync(bytes, { level: 9 })));
}

/** The bytes as brotli packs them, as well as it can. */
export const toBrotli = (bytes: Buffer): Promise<Buffer> => promisify(brotliCompress)(bytes, effort(bytes, 11));

/** `window` is how far back brotli looks, as a power of two; a small one is quickly cleared. */
const effort = (bytes: Buffer, quality: number, window = constants.BROTLI_DEFAULT_WINDOW): BrotliOptions => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGWIN]: window },
});

/** Byte 9 of a gzip file names the operating system; "unknown" makes every machine write the same file. */
function withoutSystem(zipped: Buffer): Buffer {
  zipped[9] = 255;
  return zipped;
}
