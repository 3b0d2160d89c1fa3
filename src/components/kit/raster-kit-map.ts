import sharp from 'sharp';
import type { Locale } from '../../locale/locales.ts';
import type { TextMark } from '../../maps/write-text.ts';
import { drawKitMap } from './draw-kit-map.ts';
import { shapeWords } from './shape-words.ts';

/** Pixels of the picture for one unit of the drawing. */
const scale = 2;

/** The map to take away as the bytes of a PNG, its letters drawn as shapes: no font of the machine is asked. */
export async function rasterKitMap(locale: Locale): Promise<Uint8Array> {
  const marks: TextMark[] = [];
  const drawing = drawKitMap(locale, (mark) => {
    marks.push(mark);
    return '';
  });
  const key = drawing + JSON.stringify(marks);
  const kept = pictures.get(key);
  if (kept) return kept;
  const [left = 0, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(drawing)?.[1] ?? '').split(' ').map(Number);
  const words = await shapeWords(marks, { left, width, height, locale });
  const whole = drawing.replace(/<\/svg>\s*$/, `${words}</svg>`);
  const picture = await sharp(Buffer.from(whole), { density: 72 * scale }).flatten({ background: '#fff' }).png({ compressionLevel: 9 }).toBuffer();
  pictures.set(key, picture);
  return picture;
}

/** A second’s work, which the dev server need not do anew for every page. */
const pictures = new Map<string, Uint8Array>();
