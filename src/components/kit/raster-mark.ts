import sharp from 'sharp';
import { drawSiteMark, type MarkGround } from '../../maps/draw-site-mark.ts';

/** Width and height of the picture in pixels. */
const size = 1024;

/** The mark as the bytes of a PNG on no ground; it has no words, so one serves every language. */
export function rasterMark(ground: MarkGround): Promise<Uint8Array> {
  const kept = pictures.get(ground) ?? sharp(Buffer.from(drawSiteMark(ground, '')), { density: 144 }).resize({ width: size }).png({ compressionLevel: 9 }).toBuffer();
  pictures.set(ground, kept);
  return kept;
}

const pictures = new Map<MarkGround, Promise<Uint8Array>>();
