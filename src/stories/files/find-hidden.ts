import type { FileKind } from './file-kinds.ts';
import type { Hidden } from './hidden.ts';
import { readDrawingMarks } from './read-drawing-marks.ts';
import { readGifBlocks } from './read-gif-blocks.ts';
import { readIconPictures } from './read-icon-pictures.ts';
import { readJpegSegments } from './read-jpeg-segments.ts';
import { readPackedProperties } from './read-packed-properties.ts';
import { readPdfProperties } from './read-pdf-properties.ts';
import { readPngChunks } from './read-png-chunks.ts';
import { readWebpChunks } from './read-webp-chunks.ts';
import { searchMarks } from './search-marks.ts';
import { tellExif } from './tell-exif.ts';

const readers: Partial<Record<FileKind, (bytes: Buffer) => readonly Hidden[]>> = {
  jpg: readJpegSegments,
  png: readPngChunks,
  webp: readWebpChunks,
  gif: readGifBlocks,
  ico: readIconPictures,
  svg: readDrawingMarks,
  avif: searchMarks,
  heic: searchMarks,
  bmp: searchMarks,
  film: searchMarks,
  tiff: (bytes) => tellExif(bytes, 0),
  pdf: readPdfProperties,
  office: readPackedProperties,
  'open-document': readPackedProperties,
  zip: readPackedProperties,
};

/** Everything in a file of this kind that nobody sees who looks at it, in the order in which it stands there. */
export const findHidden = (bytes: Buffer, kind: FileKind): readonly Hidden[] => readers[kind]?.(bytes) ?? [];

/** What was found, each kind once, in one line of each language. */
export function sayHidden(hidden: readonly Hidden[]): { en: string; zh: string } {
  const once = [...new Map(hidden.map(({ what }) => [what.en, what])).values()];
  return { en: once.map(({ en }) => en).join('; '), zh: once.map(({ zh }) => zh).join('；') };
}
