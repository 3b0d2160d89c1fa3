import sharp from 'sharp';
import { writePicture } from '../../downloads/write-picture.ts';
import type { Locale } from '../../locale/locales.ts';
import type { TextMark, TextWriter } from '../../maps/write-text.ts';
import { keptPicture } from './picture-cache.ts';
import { shapeWords } from './shape-words.ts';

/** Pixels of the picture for one unit of the drawing. */
export const pictureScale = 2;

/** A drawing as the bytes of a PNG, its letters drawn as shapes: no font of the machine is asked. */
export async function rasterPicture(draw: (write: TextWriter) => string, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const marks: TextMark[] = [];
  const drawing = draw((mark) => {
    marks.push(mark);
    return '';
  });
  return keptPicture(drawing + JSON.stringify(marks), async () => {
    const whole = drawing.replace(/<\/svg>\s*$/, `${await shapeWords(marks, locale)}</svg>`);
    // The paper covers all of it, so no pixel lets anything through.
    const { data, info } = await sharp(Buffer.from(whole), { density: 72 * pictureScale }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return writePicture({ ...info, data });
  });
}
