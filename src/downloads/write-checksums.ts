import { createHash } from 'node:crypto';
import type { PackedFile } from './write-zip.ts';

/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Checksums of files as `sha256sum -c` reads them, sorted by name. */
export const writeChecksums = (files: readonly PackedFile[]): string =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
