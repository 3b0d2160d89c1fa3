import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readOnce } from '../../records/read-once.ts';

/** What readers get: WebP, and JPEG for browsers that do not know it. */
export const formats = ['webp', 'jpg'] as const;
export type PictureFormat = (typeof formats)[number];

/** Widths of a column, at one and at two pixels a point, and of a telephone. Nothing is made larger than it is. */
const widths = [480, 800, 1200];
/** Wide enough for browsers that know neither WebP nor a choice of widths. */
const plainWidth = 800;

/** Widths in which a picture of this width is offered, ascending. */
export function widthsOf(width: number, format: PictureFormat): readonly number[] {
  if (format === 'jpg') return [Math.min(width, plainWidth)];
  return [...widths.filter((each) => each < width), ...(width <= 1200 ? [width] : [])];
}

/** Made pictures by what they were made from and how; safe to delete. */
const cache = 'node_modules/.cache/pictures';
/** An empty ground is shown as paper: lines drawn on nothing would be lost on a dark page. */
const paper = '#fbf6ec';
/** Changes whenever the pictures below are made in another way. */
const recipe = 1;
const { vips, webp, mozjpeg } = sharp.versions as Record<string, string>;

/**
 * A picture of `width` pixels, upright, in the colours of screens, on paper, with none of what the original hides: no
 * place, no time, no camera, no name, no profile, no text. The same file gives the same bytes.
 */
export async function makePicture(path: string, width: number, format: PictureFormat): Promise<Buffer> {
  const original = readOriginal(path);
  const name = createHash('sha256').update(original).update(JSON.stringify([recipe, width, format, vips, webp, mozjpeg])).digest('hex');
  const kept = join(cache, `${name}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  const drawn = sharp(original).autoOrient().toColourspace('srgb').flatten({ background: paper }).resize({ width });
  const made = await (format === 'webp' ? drawn.webp({ quality: 78, effort: 5 }) : drawn.jpeg({ quality: 80, mozjpeg: true })).toBuffer();
  mkdirSync(cache, { recursive: true });
  // A build that is stopped half-way leaves no half picture under the name.
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, kept);
  return made;
}

/** The original read last, which is made in several widths one after the other. */
const last = readOnce(() => new Map<string, Buffer>());

function readOriginal(path: string): Buffer {
  const kept = last().get(path);
  if (kept) return kept;
  last().clear();
  const bytes = readFileSync(path);
  last().set(path, bytes);
  return bytes;
}
