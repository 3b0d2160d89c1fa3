import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { lacksLetter, type CardFonts } from './card-fonts.ts';
import { cardPalette, cardSize, layOutCard } from './lay-out-card.ts';
import { writePng } from './write-png.ts';

/**
 * A card as the bytes of a PNG. Its letters are drawn as shapes from the fonts given, so no font of the machine is asked.
 * @throws Problem where the fonts lack a letter.
 */
export async function drawCard(card: Card, { fonts, families }: CardFonts, file: string): Promise<Buffer> {
  const svg = await satori(layOutCard(card, families[card.locale]) as never, {
    ...cardSize,
    fonts,
    loadAdditionalAsset: (_, letters) => Promise.reject(lacksLetter([...letters][0] ?? '', file)),
  });
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return writePng({ width: info.width, height: info.height, data }, cardPalette);
}
