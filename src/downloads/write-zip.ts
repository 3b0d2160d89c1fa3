import { zipSync, type ZippableFile } from 'fflate';

/** A file to be packed: its path in the pack, and its bytes. */
export type PackedFile = { name: string; bytes: Uint8Array };

/** Packed already; packing them again costs time and saves nothing. */
const packed = /\.(?:png|jpg|webp|zip|xlsx)$/;

/**
 * Files as a ZIP, sorted by name, each dated at noon of `day`: the same files give the same bytes, on any machine and on
 * any day.
 *
 * @param day YYYY-MM-DD
 */
export function writeZip(files: readonly PackedFile[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A ZIP holds local time, and the packer asks for local time: noon here is noon everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ name, bytes }): [string, ZippableFile] => [name, [bytes, { mtime, level: packed.test(name) ? 0 : 9 }]])));
}
